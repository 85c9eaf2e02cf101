import type { Story } from "../teller.ts";

const battery: Story = {
  company: "batteri",
  pilot: "karin",
  tell: async (t) => {
    await t.contact(
      -196,
      "karin",
      "meeting",
      "Söker 60 000 m² med kaj och järnväg nära. Två andra orter är med i valet. Vill ha en enda kontakt hos oss.",
    );
    await t.open(-196, "karin", {
      kind: "establishment",
      title: "Fabrik för battericeller i Östra Hamn",
      answer: -180,
      answerAbout: "Vilka tomter som går att få",
      step: { text: "Ta fram tre tomter med Mark", due: -189 },
      location: "Industriområdet Östra Hamn",
      jobs: 85,
      msek: 240,
      opening: 380,
    });
    await t.part(-190, "mark", "Markanvisning");
    await t.handOver(-190, "Markanvisning", "mark", {
      purpose: "Ta fram tre tomter med kaj eller spår",
      next: "Föreslå tomter och pris före midsommar.",
      told: "Vi återkommer med tomter inom två veckor.",
      due: -175,
    });
    await t.accept(-188, "mats", "Markanvisning");
    await t.contact(
      -180,
      "karin",
      "phone_out",
      "Berättade om de tre tomterna. Ingrid vill se Östra Hamn på plats.",
      {
        answer: { next: -160 },
      },
    );
    await t.phase(-175, "exploration");
    await t.contact(
      -168,
      "karin",
      "visit",
      "Visade Östra Hamn för Ingrid och två till. Frågade om servitutet för kajen och om vattnet räcker.",
    );
    await t.step(-160, "karin", { text: "Svar om kajservitutet", due: -150 });
    await t.contact(
      -150,
      "johan",
      "email",
      "Ingrid mejlade situationsplanen, version 1. Skickade vidare till Mark och Bygg.",
      { answer: { next: -120 } },
    );
    await t.onTrack(-140, "mats", "Markanvisning", -100);
    await t.decide(-101, "mats", "Markanvisning", "granted");
    await t.part(-98, "bygg", "Bygglov");
    await t.part(-98, "miljo", "Anmälan C-verksamhet");
    await t.part(-98, "mark", "Köpeavtal");
    await t.part(-98, "elnat", "Anslutning 6 MW");
    await t.phase(-98, "permits");
    await t.contact(
      -96,
      "karin",
      "video",
      "Gick igenom vad som ska sökas och i vilken ordning. De lämnar in bygglov i oktober.",
      { answer: { next: -60 } },
    );
    await t.handOver(-90, "Köpeavtal", "mats", {
      purpose: "Skriv köpeavtal för Östra Hamn 2:4",
      done: "Markanvisningen är beslutad.",
      next: "Avtal till fullmäktige i november.",
      told: "Avtalet tas i fullmäktige före jul.",
      due: -20,
    });
    await t.accept(-89, "mats", "Köpeavtal");
    await t.handOver(-70, "Bygglov", "bygg", {
      purpose: "Pröva bygglov för fabrik, etapp 1",
      next: "Säg till företaget senast efter tre veckor om något saknas.",
      told: "Handläggningen tar högst tio veckor från det att ansökan är hel.",
      due: 50,
    });
    await t.accept(-69, "anna", "Bygglov");
    await t.handOver(-70, "Anmälan C-verksamhet", "miljo", {
      purpose: "Pröva anmälan om C-verksamhet",
      next: "Begär in riskbedömning om den saknas.",
      told: "Miljö hör av sig inom tre veckor.",
      due: 24,
    });
    await t.accept(-68, "per", "Anmälan C-verksamhet");
    await t.consent(-64, "narsam", "Kompetensförsörjning och leverantörer", 200);
    await t.consent(-64, "raddning", "Brandfarlig vara", 200);
    await t.part(-62, "narsam", "Rekrytering");
    await t.part(-62, "va", "Servisanmälan");
    await t.part(-62, "raddning", "Tillstånd brandfarlig vara");
    await t.part(-62, "bygg", "Startbesked", { starts: 60 });
    await t.part(-62, "narsam", "Leverantörsnätverk", { starts: 30 });
    await t.handOver(-62, "Rekrytering", "narsam", {
      purpose: "Samla arbetsförmedling, gymnasium och bemanning",
      next: "Plan för 85 tjänster före nyår.",
      told: "Närsam bjuder in till möte om rekrytering.",
      due: 90,
    });
    await t.accept(-60, "sara", "Rekrytering");
    await t.onTrack(-50, "sara", "Rekrytering", 92);
    await t.contact(
      -56,
      "sara",
      "meeting",
      "Leverantörsträff med elva lokala företag. Ingrid vill ha en lista på svetsare.",
      { audience: "partners" },
    );
    await t.waitOther(-45, "karin", "Anslutning 6 MW", "elnat", "Besked om effekt i stationen");
    await t.contact(
      -41,
      "karin",
      "phone_out",
      "Elnätsbolaget räknar på två lösningar. Berättade det för Ingrid.",
      { answer: { next: -11 } },
    );
    await t.onTrack(-30, "anna", "Bygglov", 52);
    await t.wait(-15, "per", "Anmälan C-verksamhet", "Riskbedömning för kemikalier");
    await t.delay(-14, "mats", "Köpeavtal", 23, "Fullmäktige flyttade ärendet till december");
    await t.contact(
      -11,
      "karin",
      "phone_out",
      "Besked: avtalet tas i december i stället. Bygglovet ligger i fas. Miljö väntar på er riskbedömning.",
      {
        answer: { next: 3 },
      },
    );
    await t.handOver(-4, "Tillstånd brandfarlig vara", "raddning", {
      purpose: "Pröva tillstånd för lagring av elektrolyt",
      done: "Ritning över lagret finns i version 3.",
      next: "Säg om ni behöver ett platsbesök.",
      told: "Räddningstjänsten tar kontakt före jul.",
      due: 30,
    });
    await t.contact(
      -1,
      "karin",
      "phone_in",
      "Ingrid ringde. Svaret om kemikalier kommer före den 4 december.",
    );
    await t.step(-1, "karin", {
      text: "Ring Ingrid Falk om svaret till Miljö",
      due: 1,
    });
  },
};

const sheetMetal: Story = {
  company: "plat",
  pilot: "karin",
  tell: async (t) => {
    await t.contact(
      -62,
      "karin",
      "phone_in",
      "Vill bygga ut verkstaden med 400 m² mot norr. Undrar om planen tillåter.",
    );
    await t.open(-62, "karin", {
      kind: "expansion",
      title: "Större verkstad",
      answer: -50,
      answerAbout: "Om planen tillåter utbyggnad",
      step: { text: "Fråga Bygg om byggrätten", due: -58 },
      location: "Verkstadsgatan 8",
      jobs: 6,
      msek: 12,
      opening: 160,
    });
    await t.part(-60, "bygg", "Bygganmälan");
    await t.handOver(-60, "Bygganmälan", "bygg", {
      purpose: "Säg om 400 m² ryms i byggrätten",
      told: "Ni får svar inom två veckor.",
      due: -46,
    });
    await t.accept(-58, "tobias", "Bygganmälan");
    await t.contact(-50, "karin", "phone_out", "Besked: byggrätten räcker. Lars skickar ritningar.", {
      answer: { next: -25 },
    });
    await t.phase(-49, "permits");
    await t.onTrack(-40, "tobias", "Bygganmälan", 3);
    await t.part(-38, "va", "Dagvatten");
    await t.handOver(-38, "Dagvatten", "va", {
      purpose: "Kontrollera fördröjning av dagvatten",
      told: "VA tittar på det.",
      due: -10,
    });
    await t.accept(-37, "leila", "Dagvatten");
    await t.decide(-16, "leila", "Dagvatten", "registered");
    await t.contact(-25, "karin", "email", "Besked: dagvattnet löser sig med magasin på egen tomt.", {
      answer: { next: 6 },
    });
    await t.contact(
      -9,
      "tobias",
      "phone_out",
      "Brandritningen saknas fortfarande. Lars lovade den i veckan.",
    );
    await t.step(-6, "karin", { text: "Stäm av brandritningen", due: 1 });
    await t.note(-5, "tobias", "Lutar åt startbesked så snart ritningen är här.", "unit");
  },
};

const timber: Story = {
  company: "limtra",
  pilot: "johan",
  tell: async (t) => {
    await t.contact(-130, "johan", "meeting", "Planerar ny spånanläggning och vill veta vad Miljö kräver.");
    await t.open(-130, "johan", {
      kind: "expansion",
      title: "Ny spånanläggning",
      answer: -110,
      answerAbout: "Vad Miljö kräver",
      step: { text: "Boka möte med Miljö", due: -124 },
      location: "Tallmovägen 3",
      jobs: 14,
      msek: 45,
      opening: 9,
    });
    await t.part(-126, "miljo", "C-anmälan");
    await t.part(-126, "bygg", "Bygglov");
    await t.part(-126, "elnat", "Större elservis");
    await t.handOver(-126, "C-anmälan", "amina", {
      purpose: "Pröva C-anmälan för spån",
      told: "Miljö tar kontakt.",
      due: -40,
    });
    await t.accept(-125, "amina", "C-anmälan");
    await t.handOver(-120, "Bygglov", "bygg", {
      purpose: "Pröva bygglov för silo",
      told: "Ni får besked i september.",
      due: -60,
    });
    await t.accept(-119, "anna", "Bygglov");
    await t.contact(
      -110,
      "johan",
      "email",
      "Besked: anmälan räcker, inget tillstånd. Skickade Miljös blankett.",
      { answer: { next: -80 } },
    );
    await t.phase(-100, "permits");
    await t.decide(-70, "anna", "Bygglov", "granted_with_conditions");
    await t.contact(-72, "johan", "phone_out", "Besked: bygglovet beviljat med villkor om buller.", {
      answer: { next: -35 },
    });
    await t.phase(-66, "building");
    await t.contact(
      -35,
      "johan",
      "visit",
      "Grunden gjuten. Besked: C-anmälan kompletterad, de får starta i början av december.",
      { answer: { next: 7 } },
    );
    await t.onTrack(-20, "amina", "C-anmälan", 8);
    await t.wait(-9, "amina", "C-anmälan", "Mätning av buller vid fasad");
    await t.step(-8, "johan", { text: "Bekräfta startdag", due: 7 });
  },
};

const modularHouses: Story = {
  company: "modulhus",
  pilot: "karin",
  tell: async (t) => {
    await t.contact(
      -75,
      "karin",
      "phone_in",
      "Vill flytta monteringen hit från Karlstad. Behöver 4 000 m² hall före hösten.",
    );
    await t.open(-75, "karin", {
      kind: "relocation",
      title: "Montagehall 4 000 m²",
      answer: -62,
      answerAbout: "Tomt och tidplan",
      step: { text: "Lotsmöte med Mark och Bygg", due: -70 },
      location: "Furubyvägen 21",
      jobs: 32,
      msek: 68,
      opening: 280,
    });
    await t.part(-70, "mark", "Arrende");
    await t.part(-70, "bygg", "Bygglov");
    await t.part(-70, "va", "Anslutning VA");
    await t.part(-70, "elnat", "Elanslutning hall");
    await t.handOver(-69, "Arrende", "mark", {
      purpose: "Arrende på fem år med köprätt",
      told: "Förslag kommer i oktober.",
      due: -40,
    });
    await t.accept(-68, "mats", "Arrende");
    await t.contact(
      -62,
      "karin",
      "meeting",
      "Lotsmöte på plats. Besked: tomten är ledig och planen stämmer.",
      { answer: { next: -30 } },
    );
    await t.phase(-60, "exploration");
    await t.handOver(-55, "Bygglov", "anna", {
      purpose: "Pröva bygglov för montagehall",
      told: "Tio veckor från hel ansökan.",
      due: 45,
    });
    await t.accept(-54, "anna", "Bygglov");
    await t.decide(-41, "mats", "Arrende", "done");
    await t.phase(-40, "permits");
    await t.contact(
      -30,
      "karin",
      "phone_out",
      "Besked: arrendet klart. Bygglovet väntar på situationsplanen.",
      { answer: { next: 8 } },
    );
    await t.wait(-19, "anna", "Bygglov", "Situationsplan med höjder");
    await t.handOver(-12, "Anslutning VA", "va", {
      purpose: "Servis för montagehall",
      told: "VA hör av sig.",
      due: 20,
    });
    await t.refuse(
      -10,
      "leila",
      "Anslutning VA",
      "material_missing",
      "Situationsplanen behövs först. Skicka igen när den finns.",
    );
    await t.contact(-6, "johan", "phone_in", "Oskar sökte Karin. Situationsplanen blir klar på torsdag.");
    await t.step(-6, "karin", { text: "Påminn om ritningen", due: 0 });
    await t.standIn(-6, "johan");
  },
};

export const industry: readonly Story[] = [battery, sheetMetal, timber, modularHouses];
