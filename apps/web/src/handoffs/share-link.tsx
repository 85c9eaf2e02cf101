import { Button } from "@lots/ui/button";
import { ButtonLink } from "@lots/ui/button-link";
import { useState } from "react";
import { useTranslations } from "use-intl";

/** The address of this page, to copy or to mail: subject and link, none of the content. */
export function ShareLink() {
  const say = useTranslations("handoffs.offer");
  const [isCopied, setCopied] = useState(false);
  const address = window.location.href;
  const mail = `mailto:?subject=${encodeURIComponent(say("mailSubject"))}&body=${encodeURIComponent(address)}`;
  return (
    <>
      <Button
        kind="plain"
        icon="copy"
        onPress={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}
      >
        {say(isCopied ? "copied" : "copy")}
      </Button>
      <ButtonLink kind="plain" icon="mail" href={mail}>
        {say("mail")}
      </ButtonLink>
    </>
  );
}
