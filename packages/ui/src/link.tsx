import { type ComponentPropsWithRef, createContext, type ElementType, useContext } from "react";
import { classNames } from "./class-names.ts";
import css from "./link.module.css";

export type AnchorProps = Omit<ComponentPropsWithRef<"a">, "href"> & {
  href: string;
};

const AnchorContext = createContext<ElementType<AnchorProps>>("a");

/** The application hands in its router's link once; without it every link is a plain `<a>`. */
export function LinkProvider(props: { anchor: ElementType<AnchorProps>; children: React.ReactNode }) {
  return <AnchorContext value={props.anchor}>{props.children}</AnchorContext>;
}

/** The element every link in the kit is made of. */
export function useAnchor(): ElementType<AnchorProps> {
  return useContext(AnchorContext);
}

export type LinkProps = AnchorProps & {
  /** `quiet` has no line until it is pointed at, `strong` is the name that opens a row. */
  kind?: "plain" | "quiet" | "strong";
};

export function Link({ kind = "plain", className, ...props }: LinkProps) {
  const Anchor = useAnchor();
  return <Anchor {...props} className={classNames(css[kind], className)} />;
}
