import type { Page } from "playwright-core";

/** Signs in as somebody of the demonstration without going through the screen, which has a journey of its own. */
export async function signInAs(page: Page, url: string, name: string): Promise<void> {
  const ask = async (procedure: string, input: object) => {
    const headers = { "x-lots-client": "journey", origin: url };
    const response = await page.request.post(`${url}/api/${procedure}`, { headers, data: input });
    const answer = await response.json();
    if (!response.ok()) throw new Error(`${procedure}: ${JSON.stringify(answer.error)}`);
    return answer.result.data;
  };
  const people: readonly { id: string; name: string }[] = await ask("session.demonstrationPeople", {});
  const person = people.find((somebody) => somebody.name === name);
  if (person === undefined) {
    throw new Error(
      `The demonstration has no ${name}, but ${people.map((somebody) => somebody.name).join(", ")}.`,
    );
  }
  await ask("session.pickPerson", { userId: person.id });
}
