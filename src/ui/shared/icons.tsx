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

export function PencilIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="m2.5 13.5.8-3.2 7.6-7.6a1.2 1.2 0 0 1 1.7 0l.7.7a1.2 1.2 0 0 1 0 1.7l-7.6 7.6zM9.6 4l2.4 2.4" />
    </svg>
  );
}

export function CopyIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />
    </svg>
  );
}

export function UndoIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5.5 2.5 2.5 5.5l3 3M2.5 5.5h6.75a3.75 3.75 0 0 1 0 7.5H5" />
    </svg>
  );
}

export function BookIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 4.2C6.6 3.2 4.6 2.8 2 2.9v9.4c2.6-.1 4.6.3 6 1.3 1.4-1 3.4-1.4 6-1.3V2.9c-2.6-.1-4.6.3-6 1.3zm0 0v9.4" />
    </svg>
  );
}

export function PrintIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z" />
    </svg>
  );
}

export function BookmarkIcon({ isFull }: { readonly isFull: boolean }) {
  return (
    <svg class={isFull ? "icon full" : "icon"} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4 2.5h8v11l-4-3-4 3z" />
    </svg>
  );
}

export function GearIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="2" />
      <path d="M6.9 2h2.2l.4 1.6 1.3.7 1.6-.5 1.1 1.9-1.2 1.1v1.5l1.2 1.1-1.1 1.9-1.6-.5-1.3.7-.4 1.6H6.9l-.4-1.6-1.3-.7-1.6.5-1.1-1.9 1.2-1.1V7.2L2.5 6.1l1.1-1.9 1.6.5 1.3-.7z" />
    </svg>
  );
}

export function LibraryIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2.5 2.5h3v11h-3zM5.5 2.5h3v11h-3zM9 3.6l2.6-.8 2.9 9.9-2.6.8zM2.5 5.5h6" />
    </svg>
  );
}
