import { useId } from "preact/hooks";
import type { MessageKey } from "../../message-key";
import type { ReportBodies } from "../../report-page/report-bodies";
import { useTranslate } from "../shared/translate";

interface MaskChoiceProps {
  readonly bodies: ReportBodies;
  readonly isMasked: boolean;
  readonly onMask: (isMasked: boolean) => void;
}

/** Whether the file hides what the page says, and what that costs. */
export function MaskChoice({ bodies, isMasked, onMask }: MaskChoiceProps) {
  const t = useTranslate();
  const id = useId();
  const { masked, of } = bodies.count;
  const warning = warningOf(bodies, isMasked);
  return (
    <div class="mask">
      <label>
        <input
          type="checkbox"
          aria-describedby={id}
          checked={isMasked}
          onChange={({ currentTarget }) => onMask(currentTarget.checked)}
        />
        {t("reportMask")}
      </label>
      <p id={id} class="hint">
        {t("reportMaskHint")} {t("reportMaskCount", String(masked), String(of))}
      </p>
      <p class="warning" role="status">
        {warning && t(warning)}
      </p>
    </div>
  );
}

/** Null where the file shows the fault as the page does. */
function warningOf({ plain, masked }: ReportBodies, isMasked: boolean): MessageKey | null {
  if (!plain.readsSame) return "reportDiffers";
  return isMasked && !masked.readsSame ? "reportMaskDiffers" : null;
}
