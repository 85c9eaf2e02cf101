import { useTranslations } from "use-intl";

export function useSkeletonWords() {
  const say = useTranslations("shell.state");
  return { loading: say("loading"), slow: say("slow"), retry: say("retry") };
}
