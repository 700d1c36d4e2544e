import { ProblemList, walkXml } from '@augenhoehe/graph/files';
import { ProblemError } from '../../http/problem-error.ts';
import { DrawingVisitor } from './drawing-visitor.ts';

/**
 * A drawing out of SVG by anybody: read by the XML reader of network files, which knows no declarations and fetches
 * nothing, and written anew from shapes, groups and words alone.
 *
 * @throws ProblemError 400 `drawing-unreadable`, `drawing-refused`, `drawing-too-large`
 */
export function readDrawing(svg: string): string {
  const visitor = new DrawingVisitor();
  const problems = new ProblemList();
  walkXml(svg, visitor, problems);
  const [problem] = problems.problems;
  if (problem !== undefined)
    throw new ProblemError(400, 'drawing-unreadable', { code: problem.code });
  return visitor.written;
}
