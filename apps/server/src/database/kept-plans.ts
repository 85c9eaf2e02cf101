type Statement = { readonly text: string; readonly values: readonly unknown[]; readonly name?: string };

/** Fewer are not worth a plan of their own; some queries are written anew each time. */
const worthKeeping = 3;
/** A connection's plans cost memory on the server for as long as it stands. */
const mostKept = 200;

/** Of statements that may come again; then the counting begins anew. */
const mostCounted = 1000;

/**
 * Lets PostgreSQL keep what it has parsed and planned of a statement that this connection sends again and again:
 * planning who may see what costs more than looking. `client`: of node-postgres, from then on for kysely alone.
 */
export function keepPlans(client: { query: unknown }): void {
  const sent = new Map<string, number>();
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= mostKept) return known;
    const times = (sent.get(text) ?? 0) + 1;
    if (sent.size >= mostCounted) sent.clear();
    sent.set(text, times);
    if (times < worthKeeping) return undefined;
    sent.delete(text);
    const name = `lots_${names.size}`;
    names.set(text, name);
    return name;
  };
  // The driver takes a statement in this form too, and kysely sends each as a text with its values.
  const send = (client.query as (statement: Statement) => Promise<unknown>).bind(client);
  client.query = (text: string, values: readonly unknown[] = []): Promise<unknown> => {
    const name = values.length === 0 ? undefined : nameOf(text);
    return send({ text, values, ...(name !== undefined && { name }) });
  };
}
