import type { ReactNode } from "react";
import { ButtonFace, type ButtonKind, type ButtonSize, buttonClass } from "./button.tsx";
import type { IconName } from "./icon.tsx";
import { useAnchor } from "./link.tsx";

/** A link that is the screen's act ("Nytt ärende", "Exportera"): looks like a button, opens in a new tab like a link. */
export function ButtonLink(props: {
  href: string;
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: IconName;
  iconAfter?: IconName;
  keyHint?: string;
  download?: string | boolean;
  isWide?: boolean;
  /** What else happens when one goes there: a panel closes. */
  onGo?: () => void;
  children: ReactNode;
}) {
  const Anchor = useAnchor();
  const { href, kind = "secondary", size = "normal", download, isWide, onGo, ...face } = props;
  return (
    <Anchor
      href={href}
      className={buttonClass(kind, size, isWide)}
      download={download}
      onClick={onGo}
      aria-keyshortcuts={props.keyHint}
    >
      <ButtonFace {...face} size={size} />
    </Anchor>
  );
}
