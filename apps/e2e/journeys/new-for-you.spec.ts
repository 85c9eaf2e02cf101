import { expectAccessible } from "../harness/expect-accessible.ts";
import { journey } from "../harness/journey.ts";

journey(
  "what an officer wrote and answered is news to the pilot, who sets the next day and has read it",
  async ({ lots }) => {
    const per = await lots.as("Per Åström", "/arenden");
    await per.getByRole("link", { name: "Älvkroken Fisk AB" }).click();
    await per.getByRole("textbox", { name: "Anteckning" }).fill("Skorstenen ska vara tio meter.");
    await per.getByRole("button", { name: "Spara", exact: true }).click();
    const note = per.getByRole("listitem").filter({ hasText: "skrev en anteckning" }).first();
    await note.getByText("Skorstenen ska vara tio meter.").waitFor();
    await note.getByRole("button", { name: "Fler val för det som Per Åström skrev" }).click();
    await per.getByRole("menuitem", { name: "Rätta" }).click();
    await per.getByRole("dialog").getByRole("textbox").fill("Skorstenen ska vara tolv meter.");
    await per.getByRole("button", { name: "Spara rättelsen" }).click();
    await note.getByRole("button", { name: "Rättad, version 2" }).click();
    const versions = per.getByRole("dialog", { name: "Tidigare versioner" });
    await versions.getByText("Skorstenen ska vara tio meter.").waitFor();
    await expectAccessible(per);
    await versions.getByRole("button", { name: "Stäng" }).last().click();

    await per.getByRole("button", { name: "Logga kontakt" }).first().click();
    const log = per.getByRole("dialog", { name: "Logga kontakt" });
    await log.getByRole("checkbox", { name: /^Besked till företaget/ }).check();
    await log.getByLabel("Vad sades?").fill("De får bygga om de höjer skorstenen.");
    await log.getByRole("button", { name: "Spara kontakt" }).click();
    await log.getByText("Sparad på Älvkroken Fisk AB").waitFor();

    const karin = await lots.as("Karin Lindvall", "/min-dag");
    const news = karin.getByRole("region", { name: "Nytt för dig" });
    await news.getByText("De får bygga om de höjer skorstenen.").waitFor();
    await news.getByText("Skorstenen ska vara tolv meter.").waitFor();
    await expectAccessible(karin);

    const given = karin.getByRole("listitem").filter({ hasText: "Per Åström gav besked" });
    await given.getByRole("button", { name: "Välj dag för nästa besked" }).click();
    const promise = karin.getByRole("dialog", { name: "Välj dag för nästa besked" });
    await promise.getByRole("textbox", { name: "Nästa besked" }).fill("+10");
    await promise.getByRole("button", { name: "Spara" }).click();
    await promise.waitFor({ state: "detached" });
    await given.waitFor({ state: "detached" });

    await news.getByRole("link", { name: "Per Åström skrev en anteckning" }).click();
    await karin.getByRole("heading", { level: 1, name: /^Älvkroken Fisk AB/ }).waitFor();
    await karin.goto("/min-dag");
    await karin.getByRole("heading", { name: "Lovade besked" }).waitFor();
    await karin.getByRole("button", { name: "Markera alla som lästa" }).click();
    await karin.getByText("Allt är läst.").waitFor();
    await news.waitFor({ state: "detached" });
  },
);
