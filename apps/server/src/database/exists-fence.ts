import {
  type KyselyPlugin,
  LimitNode,
  type OperationNode,
  OperationNodeTransformer,
  OperatorNode,
  type QueryId,
  RawNode,
  SelectQueryNode,
  type UnaryOperationNode,
} from "kysely";

const isExists = (operator: OperationNode): boolean =>
  OperatorNode.is(operator) && (operator.operator === "exists" || operator.operator === "not exists");

/** Any limit but a constant keeps PostgreSQL from rewriting an `exists`; whether there is a row it does not change. */
const fence = LimitNode.create(RawNode.createWithSql("(select 1)"));

class Fencing extends OperationNodeTransformer {
  protected override transformUnaryOperation(
    node: UnaryOperationNode,
    queryId?: QueryId,
  ): UnaryOperationNode {
    const { operand, ...rest } = super.transformUnaryOperation(node, queryId);
    if (!isExists(rest.operator) || !SelectQueryNode.is(operand) || operand.limit !== undefined)
      return { ...rest, operand };
    const fenced: SelectQueryNode = { ...operand, limit: fence };
    return { ...rest, operand: fenced };
  }
}

const fencing = new Fencing();

/**
 * PostgreSQL plans each `exists` within an `or` twice, as it stands and as an `in`; with one inside the other, as
 * visibility writes them, the planning costs a hundred times what the query does. A fence makes it plan each once.
 */
export const existsFence: KyselyPlugin = {
  transformQuery: ({ node, queryId }) => fencing.transformNode(node, queryId),
  transformResult: async ({ result }) => result,
};
