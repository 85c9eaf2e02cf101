import { beforeSignIn, onNothing, onSubjects } from "./table.ts";
import { procedureKinds, type Walk } from "./walk.ts";

export const kindOf = (procedure: string) => procedureKinds.get(procedure.split("@")[0] ?? "");

/** Every procedure, sent by somebody who may, about the own case. */
export function sendable(walk: Walk) {
  const about = onSubjects.flatMap(({ procedures, own = "" }) => {
    const letters = own.replaceAll(" ", "");
    const walker =
      letters[0] === "+" ? "karin" : letters[4] === "+" ? "bo" : letters[3] === "+" ? "lotta" : "birger";
    return own === "" ? [] : procedures.map((procedure) => ({ procedure, walker }));
  });
  const nothing = onNothing.flatMap(({ procedures, who }) =>
    procedures.map((procedure) => ({ procedure, walker: who.startsWith("+") ? "karin" : "ada" })),
  );
  const before = Object.keys(beforeSignIn).map((procedure) => ({ procedure, walker: "signedOut" }));
  return [...about, ...nothing, ...before].map((sent) => ({
    ...sent,
    input: walk.inputFor(sent.procedure, walk.subjects.own),
  }));
}
