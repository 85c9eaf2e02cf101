import { queryOptions } from "@tanstack/react-query";
import { api } from "../api.ts";

/** What anybody may know before signing in: the municipality's name and colour, and whether it is a demonstration. */
export const welcomeOptions = queryOptions({
  queryKey: ["welcome"],
  queryFn: () => api.municipality.welcome.mutate({}),
  staleTime: 60_000,
  refetchInterval: false,
});
