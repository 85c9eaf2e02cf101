import { Button } from "../src/button.tsx";
import { ButtonLink } from "../src/button-link.tsx";
import { Icon, iconNames } from "../src/icon.tsx";
import { IconButton } from "../src/icon-button.tsx";
import { KeyHint } from "../src/key-hint.tsx";
import { Link } from "../src/link.tsx";
import { Menu } from "../src/menu.tsx";
import { PageBody } from "../src/page-body.tsx";
import { PageHeader } from "../src/page-header.tsx";
import { SectionHead } from "../src/section-head.tsx";
import css from "./demo.module.css";

export function ActionsPage() {
  return (
    <PageBody>
      <PageHeader title="Knappar och tecken" sentence="En fylld knapp per skärm." />
      <SectionHead title="Knappar" count="tre höjder" link={{ word: "Alla lovade besked (9)", href: "#" }} />
      <div className={css.stack}>
        {(["row", "normal", "log"] as const).map((size) => (
          <div key={size} className={css.row}>
            <Button kind="primary" size={size} icon="log" keyHint="L">
              Logga kontakt
            </Button>
            <Button size={size} icon="handoff">
              Lämna över
            </Button>
            <Button kind="plain" size={size} icon="call">
              Ring
            </Button>
            <Button kind="danger" size={size}>
              Avsluta ärendet
            </Button>
            <Button size={size} isDisabled>
              Återta
            </Button>
            <Button size={size} isPending>
              Sparar …
            </Button>
            <ButtonLink size={size} href="#" icon="plus" keyHint="N">
              Nytt ärende
            </ButtonLink>
          </div>
        ))}
        <div className={css.row}>
          <IconButton icon="close" label="Stäng" />
          <IconButton icon="more" label="Mer" isBordered />
          <IconButton icon="chevron-down" label="Visa" size="row" />
          <Menu
            label="Mer om ärendet"
            trigger={<IconButton icon="more" label="Mer om ärendet" isBordered />}
            groups={[
              {
                entries: [
                  { id: "a", word: "Pausa", icon: "pause", note: "Väcks den dag du väljer" },
                  { id: "b", word: "Skriv ut", icon: "print", keyHint: "P" },
                  { id: "c", word: "Öppna i nytt fönster", icon: "external", href: "#ny" },
                ],
              },
              {
                title: "Avsluta",
                entries: [
                  { id: "d", word: "Avsluta ärendet", icon: "check", isDanger: true },
                  { id: "e", word: "Återöppna", icon: "undo", isDisabled: true, note: "Ärendet är öppet" },
                ],
              },
            ]}
          />
          <Link href="#">Visa som tabell</Link>
          <Link href="#" kind="quiet">
            Miljö
          </Link>
          <Link href="#" kind="strong">
            Nordkyl Livsmedel AB
          </Link>
          <KeyHint keys={["Ctrl", "Enter"]} />
        </div>
      </div>
      <SectionHead title="Tecken" count={`${iconNames.length} stycken`} />
      <ul className={css.icons}>
        {iconNames.map((name) => (
          <li key={name}>
            <Icon name={name} />
            <Icon name={name} size={16} />
            <small>{name}</small>
          </li>
        ))}
      </ul>
    </PageBody>
  );
}
