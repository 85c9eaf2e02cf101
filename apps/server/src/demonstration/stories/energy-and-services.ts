import type { Story } from "../teller.ts";

const dataCentre: Story = {
  company: "datahall",
  pilot: "johan",
  tell: async (t) => {
    await t.open(-312, "johan", {
      kind: "establishment",
      title: "Datahall, 18 MW",
      codeName: "Projekt Norrsken",
      reach: "involved",
      answer: -290,
      answerAbout: "Om effekten finns",
      step: { text: "Fråga Elnätsbolaget", due: -305 },
      location: "Stenåsa",
      jobs: 24,
      msek: 900,
      opening: 700,
    });
    await t.contact(
      -311,
      "johan",
      "video",
      "Vill vara anonyma tills vidare. Söker 18 MW och mark för datahall.",
    );
    await t.part(-306, "elnat", "Effekt 18 MW");
    await t.part(-306, "mark", "Optionsavtal");
    await t.part(-306, "lansstyrelsen", "Samråd vattenskydd", { starts: 40 });
    await t.handOver(-300, "Optionsavtal", "mats", {
      purpose: "Option på Stenåsa 1:9 i två år",
      told: "Förslag före sommaren.",
      due: -240,
    });
    await t.accept(-299, "mats", "Optionsavtal");
    await t.contact(-290, "johan", "phone_out", "Besked: 6 MW finns nu, resten efter 2028.", {
      answer: { next: -230 },
    });
    await t.decide(-238, "mats", "Optionsavtal", "done");
    await t.phase(-235, "exploration");
    await t.contact(
      -230,
      "johan",
      "meeting",
      "Besked: optionen klar. De vill ha svar om effekten före nyår.",
      { answer: { next: -150 } },
    );
    await t.contact(
      -150,
      "johan",
      "phone_out",
      "Besked: Elnätsbolaget har begärt förstärkning av överliggande nät.",
      { answer: { next: -60 } },
    );
    await t.contact(-60, "johan", "email", "Besked: utredningen väntas klar i november.", {
      answer: { next: 0 },
    });
    await t.waitOther(-28, "johan", "Effekt 18 MW", "elnat", "Svar om förstärkning");
    await t.step(-27, "johan", { text: "Lämna besked om effekt", due: 0 });
    await t.contact(-7, "johan", "phone_out", "Elnätsbolaget lovar svar den här veckan.");
  },
};

const biogas: Story = {
  company: "biogas",
  pilot: "johan",
  tell: async (t) => {
    await t.contact(-110, "johan", "meeting", "Vill bygga tankstation för biogas vid E18.");
    await t.open(-110, "johan", {
      kind: "establishment",
      title: "Biogas, tankstation",
      answer: -95,
      answerAbout: "Vilka som ska höras",
      step: { text: "Samrådsmöte", due: -104 },
      location: "E18, Västmo",
      jobs: 5,
      msek: 31,
      opening: 250,
    });
    await t.part(-106, "lansstyrelsen", "Samråd");
    await t.part(-106, "bygg", "Förhandsbesked");
    await t.contact(-95, "johan", "email", "Besked: länsstyrelsen samråder om E18 och vattenskyddet.", {
      answer: { next: -50 },
    });
    await t.phase(-90, "exploration");
    await t.handOver(-88, "Förhandsbesked", "bygg", {
      purpose: "Förhandsbesked för tankstation",
      told: "Ni får besked i vinter.",
      due: 30,
    });
    await t.accept(-87, "tobias", "Förhandsbesked");
    await t.onTrack(-60, "johan", "Samråd");
    await t.sendBack(-52, "tobias", "Förhandsbesked", "Länsstyrelsens samråd måste vara klart först.");
    await t.contact(-50, "johan", "phone_out", "Besked: förhandsbeskedet väntar på länsstyrelsen.", {
      answer: { next: 15 },
    });
    await t.waitOther(-47, "johan", "Samråd", "lansstyrelsen", "Yttrande om vattenskyddet");
    await t.step(-46, "johan", { text: "Ring handläggaren", due: 2 });
  },
};

const dentist: Story = {
  company: "tandvard",
  pilot: "karin",
  tell: async (t) => {
    await t.contact(-11, "karin", "phone_in", "Sofia öppnar ny klinik i ett gammalt kontor. Vad gäller?");
    await t.open(-11, "karin", {
      kind: "establishment",
      title: "Ny klinik",
      answer: 1,
      answerAbout: "Om användningen får ändras",
      step: { text: "Svara om användning", due: 0 },
      location: "Klockarbacken 5",
      jobs: 7,
      msek: 4,
      opening: 120,
    });
    await t.part(-8, "bygg", "Ändrad användning");
    await t.part(-8, "miljo", "Anmälan hygienisk verksamhet");
    await t.part(-8, "va", "Amalgamavskiljare");
    await t.handOver(-8, "Ändrad användning", "bygg", {
      purpose: "Får kontoret bli klinik?",
      told: "Svar i nästa vecka.",
      due: 1,
    });
    await t.accept(-3, "anna", "Ändrad användning");
    await t.contact(-4, "karin", "email", "Sofia skickade planritning.");
  },
};

const charging: Story = {
  company: "laddstation",
  pilot: "johan",
  tell: async (t) => {
    await t.contact(
      -9,
      "johan",
      "fair",
      "Träffades på mässan. Vill ha laddplats för lastbilar vid Mossvägen.",
    );
    await t.open(-8, "johan", {
      kind: "establishment",
      title: "Laddplats för lastbilar",
      answer: 3,
      answerAbout: "Tomt och effekt",
      step: { text: "Boka lotsmöte", due: 0 },
      location: "Mossvägen",
      jobs: 1,
      msek: 14,
      opening: 300,
    });
    await t.part(-7, "mark", "Tomt");
    await t.part(-7, "elnat", "Effekt 4 MW");
    await t.part(-7, "bygg", "Bygglov laddplats", { starts: 30 });
    await t.handOver(-7, "Tomt", "mark", {
      purpose: "Finns tomt längs Mossvägen?",
      told: "Vi letar.",
      due: 7,
    });
    await t.contact(-2, "johan", "phone_out", "Frågade om vändplats för 24 meter.");
  },
};

const careHome: Story = {
  company: "vardboende",
  pilot: "karin",
  tell: async (t) => {
    await t.contact(
      -58,
      "karin",
      "meeting",
      "Vill bygga vårdboende med 54 platser. Vill veta vad planen säger.",
    );
    await t.open(-58, "karin", {
      kind: "establishment",
      title: "54 platser",
      answer: -44,
      answerAbout: "Vad planen säger",
      step: { text: "Lägesfråga till Bygg", due: -50 },
      location: "Ängsro",
      jobs: 60,
      msek: 140,
      opening: 500,
    });
    await t.part(-52, "bygg", "Planbesked");
    await t.part(-52, "mark", "Planändring", { starts: 60 });
    await t.handOver(-50, "Planbesked", "bygg", {
      purpose: "Kan planen ändras till vård?",
      told: "Ni får svar inom fyra månader.",
      due: 60,
    });
    await t.refuse(-48, "henrik", "Planbesked", "wrong_receiver", "Plan hör till Mark och exploatering.");
    await t.handOver(-47, "Planbesked", "anna", {
      purpose: "Kan planen ändras till vård?",
      done: "Mark vill att Bygg prövar byggrätten först.",
      told: "Ni får svar inom fyra månader.",
      due: 60,
    });
    await t.accept(-46, "anna", "Planbesked");
    await t.contact(-44, "karin", "phone_out", "Besked: planen behöver ändras. Det tar tid.", {
      answer: { next: 17 },
    });
    await t.step(-24, "karin", { text: "Lägesfråga till Bygg", due: 2 });
  },
};

export const energyAndServices: readonly Story[] = [dataCentre, biogas, dentist, charging, careHome];
