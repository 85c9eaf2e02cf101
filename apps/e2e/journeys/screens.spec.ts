import { expectAccessible } from "../harness/expect-accessible.ts";
import { journey } from "../harness/journey.ts";

const places = [
  ["Karin Lindvall", ["/min-dag", "/arenden", "/arenden/nytt", "/kontakter", "/foretag"]],
  ["Per Åström", ["/mina-delar"]],
  ["Eva Nordin", ["/oversikt"]],
  ["Lena Hult", ["/installningar", "/installningar/enheter", "/vem-ser-vad"]],
] as const;

for (const theme of ["light", "dark"] as const) {
  journey(`every screen can be read by all in the ${theme} theme, wide and narrow`, async ({ lots }) => {
    for (const width of [1440, 390]) {
      for (const [person, paths] of places) {
        const page = await lots.as(person, paths[0], { theme, width, height: 844 });
        for (const path of paths) {
          await page.goto(path);
          await page.getByRole("heading", { level: 1 }).first().waitFor();
          await page.waitForLoadState("networkidle");
          await expectAccessible(page);
        }
      }
    }
  });
}
