import './brand.css';

/** Two at eye level, on one path. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 40 22" aria-hidden="true">
      <path d="M1 11h38" className="brand-mark__path" />
      <circle cx="11" cy="11" r="7.5" className="brand-mark__one" />
      <circle cx="29" cy="11" r="7.5" className="brand-mark__other" />
      <circle cx="11" cy="11" r="2.4" className="brand-mark__eye" />
      <circle cx="29" cy="11" r="2.4" className="brand-mark__eye" />
    </svg>
  );
}
