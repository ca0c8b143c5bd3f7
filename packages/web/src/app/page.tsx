import { type ReactNode, useEffect } from 'react';

/** One page of the application: its heading takes the focus after a change of page, so that a screen reader begins there. */
export function Page(props: {
  readonly title: string;
  readonly lead?: ReactNode;
  /** `wide` for desks that show two columns. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { title } = props;
  useEffect(() => {
    document.title = `${title} · Overread`;
  }, [title]);
  return (
    <div className={props.wide === true ? 'page wide-page' : 'page'}>
      <header className="page-head">
        <h1 tabIndex={-1}>{title}</h1>
        {props.lead === undefined ? null : <p className="lead">{props.lead}</p>}
      </header>
      {props.children}
    </div>
  );
}
