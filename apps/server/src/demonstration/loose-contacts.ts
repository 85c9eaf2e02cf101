import type { Channel } from "@lots/domain/contacts/contact";
import type { CompanyKey } from "./companies.ts";
import type { PersonKey } from "./people.ts";
import type { Day, Step } from "./teller.ts";

type LooseContact = {
  readonly day: Day;
  readonly by: PersonKey;
  readonly company: CompanyKey;
  readonly channel: Channel;
  readonly note: string;
  readonly step?: Step;
};

const contact = (
  day: Day,
  by: PersonKey,
  company: CompanyKey,
  channel: Channel,
  note: string,
  step?: Step,
): LooseContact => ({
  day,
  by,
  company,
  channel,
  note,
  ...(step === undefined ? {} : { step }),
});

/** Contacts that have led to no case: most of a pilot's days are made of these. */
export const looseContacts: readonly LooseContact[] = [
  contact(
    -210,
    "karin",
    "logistik",
    "fair",
    "Träffades på transportmässan. De växer och vill höra av sig till hösten.",
  ),
  contact(
    -205,
    "johan",
    "gym",
    "phone_in",
    "Frågar om gym får ligga i industrilokal. Hänvisade till Byggs sida.",
  ),
  contact(
    -198,
    "karin",
    "keramik",
    "email",
    "Söker liten ateljé med butik. Skickade listan över lediga lokaler.",
  ),
  contact(-190, "karin", "retur", "phone_in", "Vill sortera byggavfall. Undrar vad Miljö kräver."),
  contact(-176, "johan", "forskola", "phone_in", "Söker lada att bygga om till förskola."),
  contact(-172, "karin", "sag", "phone_out", "Ringde om torken. Allt rullar."),
  contact(-165, "johan", "hotell", "email", "Frågade om skyltar till hotellet."),
  contact(-158, "karin", "logistik", "phone_out", "Ringde upp. De vill ha terminal vid väg 26 om två år."),
  contact(-142, "johan", "gym", "visit", "Tittade på två lokaler i Norra Grinden."),
  contact(-133, "karin", "keramik", "visit", "Visade ateljén i hamnen. Hon tänker på saken."),
  contact(
    -128,
    "johan",
    "camping",
    "phone_in",
    "Undrar om bidrag till laddstolpar. Hänvisade till länsstyrelsen.",
  ),
  contact(-121, "karin", "retur", "meeting", "Gick igenom avfallsreglerna med Per från Miljö."),
  contact(-117, "johan", "vaxthus", "phone_out", "Hörde av mig efter avslutet. Ola säljer marken."),
  contact(-109, "karin", "verkstad", "phone_out", "Frågade hur det går i Karlskoga. De saknar oss lite."),
  contact(
    -104,
    "johan",
    "forskola",
    "meeting",
    "Skolkontoret berättade om tillståndet för fristående förskola.",
  ),
  contact(-97, "karin", "logistik", "video", "Fatima visade skisser på terminalen. Fler lastbilar än sist."),
  contact(-91, "karin", "cykel", "phone_in", "Vill flytta till större lokal till våren."),
  contact(-84, "johan", "padel", "email", "Tackade för hjälpen och önskade lycka till i Filipstad."),
  contact(-78, "karin", "keramik", "phone_in", "Vill ha svar om skylt på fasaden."),
  contact(-74, "johan", "gym", "phone_out", "Berättade att utrymningen måste ritas om."),
  contact(-66, "karin", "bryggeri", "fair", "Provade deras julöl på marknaden. De funderar på gårdsbutik."),
  contact(-61, "johan", "hotell", "phone_in", "Undrar om taxiplats vid entrén. Skickade till Mark."),
  contact(-57, "karin", "retur", "phone_in", "Gun undrar när vågen får ställas upp."),
  contact(-53, "johan", "forskola", "phone_in", "Helena vill veta om parkeringen räcker."),
  contact(-47, "karin", "sag", "email", "Skickade bilder på torken till vår webb."),
  contact(-43, "karin", "logistik", "phone_in", "Undrar om servitutet för utfarten."),
  contact(-39, "johan", "gym", "email", "Skickade ny ritning på utrymningen."),
  contact(-34, "karin", "keramik", "phone_out", "Ateljén i hamnen är ledig igen. Hon kommer på fredag."),
  contact(-31, "johan", "forskola", "email", "Skickade länkar om tillgänglighet."),
  contact(-27, "karin", "livs", "phone_out", "Stämde av bygget. Kylan går i gång i veckan."),
  contact(-26, "karin", "retur", "visit", "Besökte Tegelbruket. Bullret hörs till grannen."),
  contact(-23, "johan", "forskola", "email", "Skickade ritningar på parkeringen."),
  contact(-21, "karin", "hotell", "phone_in", "Tackar för invigningen. Vill visa upp köket för skolan."),
  contact(-17, "karin", "logistik", "email", "Fick underlag om trafik från Fatima."),
  contact(-16, "johan", "biogas", "phone_in", "Undrar om samrådet. Inget nytt från länsstyrelsen."),
  contact(-13, "johan", "gym", "phone_in", "Marko vill skriva kontrakt men väntar på svar om ventilation.", {
    text: "Fråga Bygg om ventilationen",
    due: -1,
  }),
  contact(-10, "karin", "keramik", "visit", "Linnéa tog ateljén. Vill ha hjälp med skylten.", {
    text: "Svara om skylten",
    due: 0,
  }),
  contact(-8, "karin", "retur", "phone_in", "Gun söker tid med Miljö om bullret.", {
    text: "Boka tid med Miljö",
    due: 3,
  }),
  contact(-7, "johan", "forskola", "phone_in", "Helena vill ses om ändrat bruk.", {
    text: "Boka möte med Bygg",
    due: 4,
  }),
  contact(-5, "karin", "logistik", "phone_in", "Fatima vill börja på riktigt efter nyår.", {
    text: "Öppna ärende när tomten är vald",
    due: 12,
  }),
  contact(-4, "johan", "padel", "phone_in", "Elin frågar om gamla tennishallen. Lovade titta på det.", {
    text: "Fråga Mark om tennishallen",
    due: 5,
  }),
  contact(-3, "karin", "cykel", "text", "Yusuf skickade bild på skylten. Den ser bra ut."),
  contact(-2, "johan", "verkstad", "email", "Kent undrar om hall 3 är ledig till våren."),
  contact(-1, "karin", "keramik", "email", "Skickade Byggs svar om skyltar."),
];
