import { Chip } from '../ui/index.ts';

/** Keywords of the coordination. */
export function TagList({ tags }: { readonly tags: readonly string[] }) {
  return (
    <p className="chips">
      {tags.map((tag) => (
        <Chip key={tag}>{tag}</Chip>
      ))}
    </p>
  );
}
