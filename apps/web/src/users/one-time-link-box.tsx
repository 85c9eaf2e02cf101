import { Button } from "@lots/ui/button";
import { useState } from "react";
import { useTranslations } from "use-intl";
import css from "./user-form.module.css";

/** Shown once: the server keeps only its hash. */
export function OneTimeLinkBox({ name, link }: { name: string; link: string }) {
  const say = useTranslations("users.link");
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  return (
    <section className={css.link} aria-live="polite">
      <h3>{say("title", { name })}</h3>
      <p>{say("what")}</p>
      <code>{link}</code>
      <Button kind="primary" icon={isCopied ? "check" : "copy"} onPress={() => void copy()}>
        {isCopied ? say("copied") : say("copy")}
      </Button>
    </section>
  );
}
