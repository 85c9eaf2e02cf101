import { expect } from "vitest";
import { journey } from "../harness/journey.ts";

journey("Närsam sees only the shared cases, and nothing once the consent is withdrawn", async ({ lots }) => {
  const partner = await lots.as("Sara Wik", "/arenden");
  await partner.getByRole("link", { name: "Vänerhem Batterikomponenter AB" }).click();
  await partner.getByRole("heading", { name: /Vänerhem/ }).waitFor();
  const address = new URL(partner.url()).pathname;
  await partner.getByText("Leverantörsträff med elva lokala företag.", { exact: false }).first().waitFor();
  // What the municipality wrote for itself is not there.
  expect(await partner.getByText("Svaret om kemikalier").count()).toBe(0);

  const pilot = await lots.as("Karin Lindvall", address);
  const consent = pilot.getByRole("listitem").filter({ hasText: "Kompetensförsörjning" });
  await consent.getByRole("button", { name: "Återkallat" }).click();
  await pilot.getByRole("dialog").getByRole("button", { name: "Anteckna återkallelsen" }).click();
  await consent.getByText(/återkallat/).waitFor();

  await partner.reload();
  await partner.getByText("Det finns inget här").waitFor();
});

journey("a manager closes nothing: the choice is not there", async ({ lots }) => {
  const page = await lots.as("Henrik Ståhl", "/arenden");
  await page.getByRole("link", { name: "Kajkanten Krog & Kafé AB" }).click();
  await page.getByRole("button", { name: "Fler val för ärendet" }).click();
  expect(await page.getByRole("menuitem", { name: "Avsluta ärendet" }).count()).toBe(0);
});
