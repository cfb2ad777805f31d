import { IconButton } from "../shared/icon-button";
import { useTranslate } from "../shared/translate";
import type { Marks } from "./use-marks";

/** Leads to the articles before and after the open one among those found; null at either end. */
export interface Neighbours {
  readonly before: (() => void) | null;
  readonly after: (() => void) | null;
}

interface DetailToolsProps {
  readonly marks: Marks;
  readonly neighbours: Neighbours;
  readonly onClose: () => void;
}

/** From hit to hit within the article, from article to article, and back to the table. */
export function DetailTools({ marks, neighbours, onClose }: DetailToolsProps) {
  const t = useTranslate();
  return (
    <p class="detail-tools">
      {marks.count > 0 && (
        <span class="mark-tools">
          <span role="status">{`${marks.current + 1}/${marks.count}`}</span>
          <IconButton name={t("markBefore")} onClick={() => marks.move(-1)}>
            ↑
          </IconButton>
          <IconButton name={t("markAfter")} onClick={() => marks.move(1)}>
            ↓
          </IconButton>
        </span>
      )}
      <NeighbourButton name={t("articleBefore")} go={neighbours.before}>
        ‹
      </NeighbourButton>
      <NeighbourButton name={t("articleAfter")} go={neighbours.after}>
        ›
      </NeighbourButton>
      <IconButton name={t("close")} onClick={onClose}>
        ×
      </IconButton>
    </p>
  );
}

interface NeighbourButtonProps {
  readonly name: string;
  readonly go: (() => void) | null;
  readonly children: string;
}

/** At the end of the list it does nothing, but keeps the focus. */
function NeighbourButton({ name, go, children }: NeighbourButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      title={name}
      aria-disabled={go === null}
      onClick={() => go?.()}
    >
      {children}
    </button>
  );
}
