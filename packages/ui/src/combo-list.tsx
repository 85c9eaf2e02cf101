import type { RefObject } from "react";
import { ComboOptions, type ComboOptionsProps } from "./combo-options.tsx";
import { Popover } from "./popover.tsx";

/** What a combo box opens; the focus stays in the field. */
export function ComboList(
  props: ComboOptionsProps & { box: RefObject<HTMLElement | null>; onClose: () => void },
) {
  return (
    <Popover
      isNonModal
      isOpen
      onOpenChange={(isOpen) => isOpen || props.onClose()}
      triggerRef={props.box}
      placement="bottom start"
      shouldCloseOnInteractOutside={(element) => !props.box.current?.contains(element)}
    >
      <ComboOptions {...props} />
    </Popover>
  );
}
