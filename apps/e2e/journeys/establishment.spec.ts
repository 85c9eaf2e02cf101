import { expect } from "vitest";
import { expectAccessible } from "../harness/expect-accessible.ts";
import { journey } from "../harness/journey.ts";
import {
  addParts,
  ballReads,
  logCall,
  openCase,
  partRow,
  recordConsent,
  sendOffer,
  writeOffer,
} from "./steps/case-steps.ts";

const purpose = "Registrera bageriet som livsmedelsanläggning";

journey(
  "a pilot opens a case from a call and hands Miljö its part, seeing what Miljö will see",
  async ({ lots }) => {
    const pilot = await lots.as("Karin Lindvall", "/min-dag");
    const call = {
      company: "Nya Hamnbageriet AB",
      said: "Vill öppna bageri i hamnen.",
      step: "Ring om lokal",
      due: "fre",
    };
    const panel = await logCall(pilot, call);

    await panel.getByRole("link", { name: "Öppna ärende" }).click();
    // Company and next step come along; an establishment is what one opens most.
    await pilot.getByText("Nya Hamnbageriet AB", { exact: true }).first().waitFor();
    expect(await pilot.getByRole("radio", { name: "Etablering" }).isChecked()).toBe(true);
    expect(await pilot.getByRole("textbox", { name: "Nästa steg" }).inputValue()).toBe(call.step);
    await openCase(pilot, "Bageri i hamnen");
    await pilot.getByRole("heading", { level: 1, name: "Nya Hamnbageriet AB – Bageri i hamnen" }).waitFor();
    await pilot.getByText(/31-\w{5}, Etablering/).waitFor();
    await pilot.getByText(call.said).waitFor();
    await pilot.getByText("Karin Lindvall, fre 28 nov").waitFor();

    await recordConsent(pilot, "Närsam", "Maja Lund", "Lokal och rekrytering");
    await pilot.getByText("Karin Lindvall antecknade företagets samtycke till Närsam").waitFor();
    await addParts(pilot, {
      Livsmedelsanläggning: "Miljö",
      "Bygglov för ändrad användning": "Byggkontoret",
      Fettavskiljare: "Tekniska/VA",
      Rekrytering: "Närsam",
    });
    await expect.poll(() => ballReads(pilot)).toBe("Lotsen (4)");
    await expectAccessible(pilot);

    const dialog = await writeOffer(pilot, "Livsmedelsanläggning", "Miljö, enhetens kö", {
      purpose,
      done: "Lokalen är vald: Hamngatan 3.",
      next: "Boka ett besök i lokalen.",
      told: "Att anmälan ska göras två veckor före start.",
      questions: "Räcker ventilationen?",
      due: "15/12",
    });
    await dialog.getByRole("heading", { name: "Så ser Miljö det" }).waitFor();
    const preview = dialog.getByRole("article");
    await preview.getByText("måndag 15 december").waitFor();
    await expectAccessible(pilot);
    const previewed = await preview.textContent();
    await sendOffer(dialog);

    // An open offer moves no ball.
    await expect.poll(() => ballReads(pilot)).toBe("Lotsen (4) · 1 erbjuden till Miljö");
    await partRow(pilot, "Livsmedelsanläggning").getByText("erbjuden till Miljö sedan 26 nov").waitFor();
    await pilot.getByText("lämnade över Livsmedelsanläggning till Miljö, nr 1").waitFor();

    const officer = await lots.as("Amina Kvist", "/mina-delar");
    const offer = officer.getByRole("listitem").filter({ hasText: purpose });
    await offer.getByRole("link", { name: "Öppna och svara" }).click();
    await officer.getByRole("heading", { level: 1, name: "Livsmedelsanläggning" }).waitFor();
    // To the letter what the pilot saw before it was sent.
    const read = await officer.getByRole("article").textContent();
    expect(read).toBe(previewed);
    for (const box of ["Hamngatan 3", "Boka ett besök", "två veckor före start", "Räcker ventilationen?"]) {
      expect(read).toContain(box);
    }
    await expectAccessible(officer);

    // Närsam, with whom the company shares the case, sees it too.
    const partner = await lots.as("Sara Wik", "/arenden");
    await partner.getByRole("link", { name: "Nya Hamnbageriet AB" }).waitFor();
  },
);
