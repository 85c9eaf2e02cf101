import type { Story } from "../teller.ts";

const quayside: Story = {
  company: "krog",
  pilot: "karin",
  tell: async (t) => {
    await t.contact(-48, "karin", "phone_in", "Mira vill ha uteservering mot kajen med 60 platser och tak.");
    await t.open(-48, "karin", {
      kind: "expansion",
      title: "Uteservering med tak",
      answer: -36,
      answerAbout: "Vad som ska sökas",
      step: { text: "Fråga Bygg, Mark och alkoholhandläggaren", due: -45 },
      location: "Hamntorget 2",
      jobs: 8,
      msek: 2,
      opening: 150,
    });
    await t.part(-46, "bygg", "Bygglov för tak");
    await t.part(-46, "mark", "Upplåtelse av torgmark");
    await t.part(-46, "alkohol", "Utvidgat serveringstillstånd");
    await t.part(-46, "polisen", "Tillstånd offentlig plats");
    await t.ask(
      -45,
      "karin",
      "Går det att ha tak över uteserveringen mot kajen, och vad kräver ni i så fall?",
      ["bygg", "mark", "alkohol"],
      -38,
    );
    await t.answer(-43, "tobias", "Ja, men taket kräver bygglov. Grannarna ska höras.");
    await t.answer(-42, "mats", "Ja, mot torghyra. Tre meter fri gång mot kajkanten.");
    await t.contact(
      -36,
      "karin",
      "phone_out",
      "Besked: det går, men taket behöver bygglov och grannarna hörs.",
      { answer: { next: -18 } },
    );
    await t.handOver(-35, "Upplåtelse av torgmark", "mats", {
      purpose: "Upplåt torgmark maj till september",
      told: "Torghyra enligt taxa.",
      due: -15,
    });
    await t.accept(-34, "mats", "Upplåtelse av torgmark");
    await t.decide(-15, "mats", "Upplåtelse av torgmark", "granted_with_conditions");
    await t.handOver(-33, "Utvidgat serveringstillstånd", "alkohol", {
      purpose: "Pröva servering på uteplatsen",
      told: "Ansökan ska in före jul.",
      due: 11,
    });
    await t.accept(-32, "britta", "Utvidgat serveringstillstånd");
    await t.phase(-30, "permits");
    await t.handOver(-28, "Bygglov för tak", "bygg", {
      purpose: "Pröva bygglov för tak över uteservering",
      done: "Torgmarken är upplåten till september.",
      next: "Säg om taket kan prövas som tillfälligt.",
      told: "Ni får veta vecka 47 om taket går.",
      due: -4,
    });
    await t.accept(-26, "tobias", "Bygglov för tak");
    await t.onTrack(-20, "tobias", "Bygglov för tak", 11);
    await t.contact(
      -18,
      "karin",
      "phone_out",
      "Besked: torgmarken klar. Bygg prövar taket som tillfälligt lov.",
      { answer: { next: -4 } },
    );
    await t.note(-14, "britta", "Ägarprövningen är klar från förra året.", "unit");
    await t.contact(
      -8,
      "karin",
      "phone_in",
      "Mira undrar om taket kräver nytt lov om det bara är en markis.",
    );
    await t.step(-8, "karin", { text: "Svara om taket", due: 0 });
  },
};

const coldStore: Story = {
  company: "livs",
  pilot: "karin",
  tell: async (t) => {
    await t.contact(
      -160,
      "karin",
      "meeting",
      "Söker kyllager med packning, helst en färdig lokal. Sexton anställda.",
    );
    await t.open(-160, "karin", {
      kind: "establishment",
      title: "Kyllager och packning",
      answer: -145,
      answerAbout: "Lediga lokaler",
      step: { text: "Lista lokaler med Närsam", due: -155 },
      location: "Frysvägen 4",
      jobs: 16,
      msek: 22,
      opening: 6,
    });
    await t.consent(-158, "narsam", "Lokaler och rekrytering", 120);
    await t.part(-158, "narsam", "Lokal");
    await t.handOver(-158, "Lokal", "narsam", {
      purpose: "Hitta kyllager 1 500 m²",
      told: "Närsam ringer i veckan.",
      due: -140,
    });
    await t.accept(-157, "sara", "Lokal");
    await t.contact(-148, "sara", "visit", "Visade tre lokaler. Frysvägen 4 passar.", {
      audience: "partners",
    });
    await t.decide(-146, "sara", "Lokal", "done");
    await t.contact(-145, "karin", "phone_out", "Besked: lokalen på Frysvägen är deras från augusti.", {
      answer: { next: -100 },
    });
    await t.part(-140, "miljo", "Registrering av livsmedelsverksamhet");
    await t.part(-140, "bygg", "Ändrad användning");
    await t.part(-140, "va", "Vattenmätare");
    await t.handOver(-139, "Ändrad användning", "bygg", {
      purpose: "Pröva ändrad användning till livsmedel",
      told: "Ni får besked i september.",
      due: -90,
    });
    await t.accept(-138, "anna", "Ändrad användning");
    await t.decide(-92, "anna", "Ändrad användning", "granted");
    await t.phase(-90, "building");
    await t.contact(-99, "karin", "email", "Besked: ändrad användning väntas bli beviljad i månadsskiftet.", {
      answer: { next: -40 },
    });
    await t.contact(
      -40,
      "karin",
      "visit",
      "Ombyggnaden är nästan klar. Besked: registreringen ska in två veckor före start.",
      { answer: { next: 0 } },
    );
    await t.handOver(-22, "Registrering av livsmedelsverksamhet", "miljo", {
      purpose: "Registrera kyllager och packning",
      told: "Två veckor från anmälan.",
      due: 4,
    });
    await t.accept(-20, "amina", "Registrering av livsmedelsverksamhet");
    await t.phase(-15, "opening");
    await t.onTrack(-6, "amina", "Registrering av livsmedelsverksamhet", 4);
    await t.contact(
      -5,
      "karin",
      "phone_in",
      "Peter undrar vilken dag registreringen är klar. De vill bjuda in till invigning.",
    );
    await t.step(-5, "karin", { text: "Lämna besked om datum", due: 0 });
  },
};

const brewery: Story = {
  company: "bryggeri",
  pilot: "karin",
  tell: async (t) => {
    await t.contact(-38, "karin", "phone_in", "Undrar om de kan sälja öl i en gårdsbutik vid bryggeriet.");
    await t.open(-38, "karin", {
      kind: "expansion",
      title: "Gårdsbutik",
      answer: -24,
      answerAbout: "Vad som gäller för gårdsförsäljning",
      step: { text: "Fråga alkoholhandläggaren", due: -34 },
      location: "Ekbacken 1",
      jobs: 3,
      msek: 1,
      opening: 90,
    });
    await t.part(-36, "alkohol", "Gårdsförsäljning");
    await t.part(-36, "miljo", "Livsmedel i butik");
    await t.handOver(-35, "Gårdsförsäljning", "alkohol", {
      purpose: "Pröva gårdsförsäljning",
      told: "Ni hör av Britta.",
      due: 14,
    });
    await t.accept(-34, "britta", "Gårdsförsäljning");
    await t.contact(
      -24,
      "karin",
      "email",
      "Besked: försäljning går om besökaren först får en visning. Skickade länken till reglerna.",
      { answer: { next: 10 } },
    );
    await t.phase(-22, "exploration");
    await t.handOver(-20, "Livsmedel i butik", "amina", {
      purpose: "Säg om butiken ska registreras för sig",
      told: "Miljö återkommer.",
      due: -6,
    });
    await t.withdraw(-19, "Livsmedel i butik");
    await t.handOver(-19, "Livsmedel i butik", "miljo", {
      purpose: "Säg om butiken ska registreras för sig",
      told: "Miljö återkommer.",
      due: 5,
    });
    await t.accept(-13, "per", "Livsmedel i butik");
    await t.contact(-3, "karin", "text", "Jenny skickade bild på butiken. Provsmakning ska ske vid disken.");
    await t.step(-3, "karin", { text: "Boka tillsyn med Miljö", due: 3 });
  },
};

const fishery: Story = {
  company: "fisk",
  pilot: "karin",
  tell: async (t) => {
    await t.contact(-55, "karin", "visit", "Sven vill bygga rökeri intill sjöboden.");
    await t.open(-55, "karin", {
      kind: "expansion",
      title: "Rökeri",
      answer: -40,
      answerAbout: "Strandskydd och rök",
      step: { text: "Fråga Bygg om strandskyddet", due: -50 },
      location: "Älvkroken",
      jobs: 4,
      msek: 3,
      opening: 130,
    });
    await t.part(-52, "bygg", "Strandskyddsdispens");
    await t.part(-52, "miljo", "Anmälan rökeri");
    await t.part(-52, "lansstyrelsen", "Granskning av dispens");
    await t.handOver(-51, "Strandskyddsdispens", "bygg", {
      purpose: "Pröva dispens för rökeri",
      told: "Ni får besked i november.",
      due: -10,
    });
    await t.accept(-50, "tobias", "Strandskyddsdispens");
    await t.contact(
      -40,
      "karin",
      "phone_out",
      "Besked: dispens behövs, skäl finns eftersom boden redan står där.",
      { answer: { next: -15 } },
    );
    await t.phase(-38, "permits");
    await t.handOver(-30, "Anmälan rökeri", "miljo", {
      purpose: "Pröva anmälan om rökeri",
      told: "Sex veckor från anmälan.",
      due: 37,
    });
    await t.accept(-29, "per", "Anmälan rökeri");
    await t.decide(-16, "tobias", "Strandskyddsdispens", "granted");
    await t.contact(
      -15,
      "karin",
      "phone_out",
      "Besked: dispensen är beviljad. Länsstyrelsen har tre veckor på sig att granska.",
      { answer: { next: 6 } },
    );
    await t.onTrack(-18, "per", "Anmälan rökeri", 37);
    await t.step(-4, "karin", { text: "Stäm av anmälan med Miljö", due: 6 });
    await t.contact(-3, "per", "phone_out", "Bad om uppgift om skorstenens höjd.");
  },
};

const campsite: Story = {
  company: "camping",
  pilot: "johan",
  tell: async (t) => {
    await t.contact(
      -33,
      "johan",
      "phone_in",
      "Ulla vill byta ut servicehuset och undrar om avloppet räcker.",
    );
    await t.open(-33, "johan", {
      kind: "expansion",
      title: "Servicehus",
      answer: -20,
      answerAbout: "Om servisen räcker",
      step: { text: "Fråga VA om kapaciteten", due: -28 },
      location: "Strandvallen",
      jobs: 2,
      msek: 6,
      opening: 170,
    });
    await t.part(-30, "va", "Ny servis");
    await t.part(-30, "bygg", "Bygglov servicehus");
    await t.part(-30, "miljo", "Badvattenprov", { starts: 120 });
    await t.handOver(-29, "Ny servis", "va", {
      purpose: "Räcker servisen för 40 nya platser?",
      told: "VA svarar före jul.",
      due: 3,
    });
    await t.accept(-28, "leila", "Ny servis");
    await t.contact(-20, "johan", "email", "Besked: VA räknar, svar i december.", { answer: { next: 7 } });
    await t.phase(-18, "permits");
    await t.handOver(-14, "Bygglov servicehus", "bygg", {
      purpose: "Pröva bygglov för servicehus",
      told: "Tio veckor från hel ansökan.",
      due: 60,
    });
    await t.forward(
      -12,
      "anna",
      "Bygglov servicehus",
      "mark",
      "Platsen är inte planlagd. Mark behöver svara först.",
    );
    await t.step(-11, "johan", { text: "Fråga om servis", due: 3 });
    await t.onTrack(-7, "leila", "Ny servis", 12);
  },
};

export const foodAndLodging: readonly Story[] = [quayside, coldStore, brewery, fishery, campsite];
