/** Small pictures in the colour of the text beside them, which says the same in words. */

export function CheckIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 8.5 6.5 12 13 4.5" />
    </svg>
  );
}

export function WarningIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 2 1.5 13.5h13zM8 6.5v3.5M8 11.6v.4" />
    </svg>
  );
}

export function MoreIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="m4 10 4-4 4 4" />
    </svg>
  );
}
