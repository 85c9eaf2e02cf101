type DemonstrationCompany = {
  readonly name: string;
  readonly person: {
    readonly name: string;
    readonly title: string;
    readonly phone: string;
  };
};

/** Twenty-five invented companies; organisation numbers begin 5599 and are made with a right check digit. */
export const companies = {
  batteri: company("Vänerhem Batterikomponenter AB", "Ingrid Falk", "projektledare", "0550-100 01"),
  krog: company("Kajkanten Krog & Kafé AB", "Mira Holm", "ägare", "070-174 06 02"),
  livs: company("Nordkyl Livsmedel AB", "Peter Dahl", "platschef", "0550-100 03"),
  datahall: company("Stenåsa Datahall AB", "Camilla Berg", "etableringschef", "070-174 06 04"),
  plat: company("Öbergs Plåt & Ventilation AB", "Lars Öberg", "vd", "0550-100 05"),
  logistik: company("Granlunda Logistik AB", "Fatima Said", "fastighetschef", "070-174 06 06"),
  modulhus: company("Furuby Modulhus AB", "Oskar Lind", "vd", "0550-100 07"),
  bryggeri: company("Ekbackens Bryggeri AB", "Jenny Ek", "bryggare", "070-174 06 08"),
  fisk: company("Älvkroken Fisk AB", "Sven Älv", "ägare", "070-174 06 09"),
  limtra: company("Tallmo Limträ AB", "Rebecka Tall", "produktionschef", "0550-100 10"),
  biogas: company("Västmo Biogas AB", "Nils Hagman", "projektledare", "070-174 06 11"),
  tandvard: company("Klockarbackens Tandvård AB", "Sofia Marin", "tandläkare", "0550-100 12"),
  laddstation: company("Mossvägens Laddstation AB", "Amir Haddad", "driftchef", "070-174 06 13"),
  retur: company("Tegelbrukets Retur AB", "Gun Strand", "platschef", "0550-100 14"),
  vardboende: company("Ängsro Vårdboende AB", "Åsa Nyström", "verksamhetschef", "0550-100 15"),
  sag: company("Björkholms Såg AB", "Erik Björk", "vd", "0550-100 16"),
  keramik: company("Linnéa Ståhl Keramik (enskild firma)", "Linnéa Ståhl", "keramiker", "070-174 06 17"),
  camping: company("Strandvallens Camping AB", "Ulla Strand", "ägare", "070-174 06 18"),
  gym: company("Norra Grindens Gym AB", "Marko Ilic", "ägare", "070-174 06 19"),
  forskola: company("Solvik Förskola ekonomisk förening", "Helena Sol", "rektor", "0550-100 20"),
  vaxthus: company("Åkerlyckan Växthus AB", "Ola Åker", "odlare", "070-174 06 21"),
  hotell: company("Hamnplan Hotell AB", "Carl Wester", "projektägare", "070-174 06 22"),
  verkstad: company("Rönnviks Verkstad AB", "Kent Rönn", "verkmästare", "0550-100 23"),
  padel: company("Bergslags Padel HB", "Elin Mo", "delägare", "070-174 06 24"),
  cykel: company("Östervik Cykelservice AB", "Yusuf Demir", "ägare", "070-174 06 25"),
} as const satisfies Record<string, DemonstrationCompany>;

export type CompanyKey = keyof typeof companies;

function company(name: string, personName: string, title: string, phone: string): DemonstrationCompany {
  return { name, person: { name: personName, title, phone } };
}
