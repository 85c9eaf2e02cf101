/** Ctrl+Enter (or Cmd+Enter) saves the form one writes in. */
export function submitByKey(event: React.KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
