import type { Story } from "../teller.ts";

const hotel: Story = {
  company: "hotell",
  pilot: "johan",
  tell: async (t) => {
    await t.contact(-340, "johan", "meeting", "Vill göra hotell med 64 rum i gamla tullhuset.");
    await t.open(-340, "johan", {
      kind: "establishment",
      title: "64 rum i gamla tullhuset",
      answer: -320,
      answerAbout: "Vad antikvarien säger",
      step: { text: "Möte med antikvarie", due: -330 },
      location: "Hamnplan 1",
      jobs: 30,
      msek: 110,
      opening: -30,
    });
    await t.part(-335, "bygg", "Bygglov");
    await t.part(-335, "miljo", "Livsmedel");
    await t.part(-335, "alkohol", "Serveringstillstånd");
    await t.consent(-334, "raddning", "Brandskydd i hotellet", -10);
    await t.part(-333, "raddning", "Brandskydd");
    await t.handOver(-330, "Bygglov", "bygg", {
      purpose: "Pröva bygglov i byggnadsminne",
      told: "Tio veckor.",
      due: -250,
    });
    await t.accept(-329, "anna", "Bygglov");
    await t.handOver(-328, "Brandskydd", "raddning", {
      purpose: "Granska brandskyddet",
      told: "Räddningstjänsten kommer på besök.",
      due: -260,
    });
    await t.accept(-327, "jonas", "Brandskydd");
    await t.contact(-320, "johan", "phone_out", "Besked: antikvarien godtar trapphuset.", {
      answer: { next: -255 },
    });
    await t.phase(-310, "permits");
    await t.decide(-262, "jonas", "Brandskydd", "granted_with_conditions");
    await t.decide(-256, "anna", "Bygglov", "granted");
    await t.contact(-255, "johan", "phone_out", "Besked: bygglovet är beviljat.", { answer: { next: -120 } });
    await t.phase(-250, "building");
    await t.handOver(-140, "Serveringstillstånd", "alkohol", {
      purpose: "Pröva stadigvarande tillstånd",
      told: "Åtta veckor.",
      due: -80,
    });
    await t.accept(-139, "britta", "Serveringstillstånd");
    await t.handOver(-138, "Livsmedel", "miljo", {
      purpose: "Registrera köket",
      told: "Två veckor.",
      due: -110,
    });
    await t.accept(-137, "amina", "Livsmedel");
    await t.contact(-120, "johan", "visit", "Besked: allt i fas till öppningen.", { answer: { next: -60 } });
    await t.decide(-112, "amina", "Livsmedel", "registered");
    await t.decide(-84, "britta", "Serveringstillstånd", "granted");
    await t.phase(-80, "opening");
    await t.contact(-32, "johan", "visit", "Besked: invigning. Alla tillstånd klara.", {
      answer: { next: -20 },
    });
    await t.close(-28, "established", "Hotellet är öppet.");
  },
};

const workshop: Story = {
  company: "verkstad",
  pilot: "karin",
  tell: async (t) => {
    await t.contact(-200, "karin", "phone_in", "Letar lokal för verkstad i Östra Hamn.");
    await t.open(-200, "karin", {
      kind: "establishment",
      title: "Verkstad i Östra Hamn",
      answer: -186,
      answerAbout: "Ledig lokal",
      step: { text: "Fråga Mark om lokal", due: -195 },
      jobs: 5,
      msek: 3,
    });
    await t.part(-198, "mark", "Hyreskontrakt");
    await t.handOver(-197, "Hyreskontrakt", "mark", {
      purpose: "Hyra hall 3",
      told: "Mark ringer.",
      due: -180,
    });
    await t.accept(-196, "mats", "Hyreskontrakt");
    await t.contact(-186, "karin", "phone_out", "Besked: hall 3 är ledig från oktober.", {
      answer: { next: -150 },
    });
    await t.takeBack(-170, "Hyreskontrakt", "Företaget bad oss vänta medan de räknade på egen hall.");
    await t.contact(-151, "karin", "phone_in", "Kent har köpt en hall i Karlskoga i stället.");
    await t.close(-150, "elsewhere", "Företaget hittade en färdig hall i Karlskoga.");
  },
};

const padel: Story = {
  company: "padel",
  pilot: "johan",
  tell: async (t) => {
    await t.contact(-150, "johan", "phone_in", "Vill ha padelhall på parkeringen vid sporthallen.");
    await t.open(-150, "johan", {
      kind: "establishment",
      title: "Padelhall vid sporthallen",
      answer: -136,
      answerAbout: "Om marken kan upplåtas",
      step: { text: "Fråga Mark", due: -145 },
      jobs: 2,
      msek: 9,
    });
    await t.part(-148, "mark", "Upplåtelse");
    await t.part(-148, "bygg", "Bygglov");
    await t.handOver(-147, "Upplåtelse", "mark", {
      purpose: "Kan parkeringen upplåtas?",
      told: "Svar i juli.",
      due: -130,
    });
    await t.accept(-146, "mats", "Upplåtelse");
    await t.contact(
      -136,
      "johan",
      "phone_out",
      "Besked: marken behövs för sporthallen, men Mark tittar på en annan plats.",
      { answer: { next: -110 } },
    );
    await t.decide(-118, "mats", "Upplåtelse", "rejected");
    await t.handOver(-117, "Bygglov", "bygg", {
      purpose: "Säg om en annan plats går att pröva",
      told: "Vi ser över läget.",
      due: -100,
    });
    await t.contact(
      -112,
      "johan",
      "meeting",
      "Besked: ingen annan kommunal mark passar. De tackar för rakt svar.",
      { answer: { next: -105 } },
    );
    await t.close(-110, "not_possible", "Det finns ingen mark som passar.");
  },
};

const cycle: Story = {
  company: "cykel",
  pilot: "karin",
  tell: async (t) => {
    await t.contact(-20, "karin", "phone_in", "Behövs lov för en skylt över dörren?");
    await t.open(-20, "karin", {
      kind: "question",
      title: "Skylt över dörren",
      answer: -18,
      answerAbout: "Om skylten behöver lov",
      step: { text: "Fråga Bygg", due: -19 },
    });
    await t.ask(
      -20,
      "karin",
      "Behöver en skylt på 0,8 m² över dörren bygglov på Trädgårdsgatan?",
      ["bygg"],
      -18,
    );
    await t.answer(-19, "tobias", "Nej, inte om den sitter platt på fasaden.");
    await t.contact(-19, "karin", "phone_out", "Besked: inget lov behövs om skylten sitter platt.", {
      answer: { next: -12 },
    });
    await t.close(-19, "answered", "Frågan är besvarad.");
  },
};

const greenhouse: Story = {
  company: "vaxthus",
  pilot: "johan",
  tell: async (t) => {
    await t.contact(-280, "johan", "visit", "Vill bygga växthus på 12 000 m² med spillvärme.");
    await t.open(-280, "johan", {
      kind: "establishment",
      title: "Växthus, 12 000 m²",
      answer: -262,
      answerAbout: "Spillvärme och mark",
      step: { text: "Möte med Tekniska", due: -270 },
      jobs: 18,
      msek: 75,
    });
    await t.part(-275, "va", "Vatten och spillvärme");
    await t.part(-275, "bygg", "Bygglov");
    await t.part(-275, "mark", "Köp av mark");
    await t.handOver(-274, "Vatten och spillvärme", "leila", {
      purpose: "Räcker spillvärmen?",
      told: "Tekniska räknar.",
      due: -240,
    });
    await t.accept(-273, "leila", "Vatten och spillvärme");
    await t.contact(-262, "johan", "email", "Besked: värmen räcker till två tredjedelar.", {
      answer: { next: -220 },
    });
    await t.phase(-255, "exploration");
    await t.decide(-242, "leila", "Vatten och spillvärme", "done");
    await t.handOver(-230, "Köp av mark", "mark", {
      purpose: "Pris på Åkerlyckan 4:1",
      told: "Pris i juni.",
      due: -200,
    });
    await t.accept(-229, "mats", "Köp av mark");
    await t.contact(-220, "johan", "phone_out", "Besked: markpriset kommer i juni.", {
      answer: { next: -190 },
    });
    await t.contact(-196, "johan", "phone_in", "Banken säger nej. Ola lägger ner planerna.");
    await t.close(-195, "withdrawn", "Företaget fick inte lån.");
  },
};

const sawmill: Story = {
  company: "sag",
  pilot: "karin",
  tell: async (t) => {
    await t.contact(-260, "karin", "visit", "Ny torkanläggning med pelletspanna.");
    await t.open(-260, "karin", {
      kind: "expansion",
      title: "Ny torkanläggning",
      answer: -245,
      answerAbout: "Vad som ska anmälas",
      step: { text: "Fråga Miljö", due: -252 },
      jobs: 4,
      msek: 18,
    });
    await t.part(-255, "miljo", "Anmälan panna");
    await t.part(-255, "bygg", "Bygganmälan");
    await t.handOver(-254, "Anmälan panna", "miljo", {
      purpose: "Pröva anmälan om panna",
      told: "Sex veckor.",
      due: -200,
    });
    await t.accept(-253, "per", "Anmälan panna");
    await t.handOver(-252, "Bygganmälan", "bygg", {
      purpose: "Startbesked för tork",
      told: "Fyra veckor.",
      due: -210,
    });
    await t.accept(-251, "tobias", "Bygganmälan");
    await t.contact(-245, "karin", "phone_out", "Besked: anmälan till Miljö och Bygg, inget tillstånd.", {
      answer: { next: -200 },
    });
    await t.decide(-215, "tobias", "Bygganmälan", "granted");
    await t.decide(-205, "per", "Anmälan panna", "registered");
    await t.phase(-204, "building");
    await t.contact(-200, "karin", "phone_out", "Besked: allt klart att bygga.", { answer: { next: -90 } });
    await t.contact(
      -92,
      "karin",
      "visit",
      "Besked: torken är i drift. Erik är nöjd med att ha haft en person att ringa.",
      { answer: { next: -80 } },
    );
    await t.close(-90, "established", "Torken är i drift.");
  },
};

export const closed: readonly Story[] = [hotel, workshop, padel, cycle, greenhouse, sawmill];
