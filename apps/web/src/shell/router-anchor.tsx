import type { AnchorProps } from "@lots/ui/link";
import { Link } from "react-router";

/** Our own addresses change the page without loading it; telephone numbers, mail and other sites do not. */
export function RouterAnchor({ href, ...props }: AnchorProps) {
  if (href.startsWith("/")) return <Link to={href} {...props} />;
  return <a href={href} {...props} />;
}
