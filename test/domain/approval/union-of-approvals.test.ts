import { expect, test } from 'vitest';
import { evaluateApprovals } from '../../../src/domain/approval/evaluate-approvals.ts';
import { unionOfApprovals } from '../../../src/domain/approval/union-of-approvals.ts';
import {
  approvalCase,
  approvalsOf,
  contribution,
  keysSeen,
  read,
  reviews,
  write,
} from '../../support/approvals.ts';

/** What a pull request says about two keys of which its own diff has some. */
function pullRequest(has: readonly (typeof write)[], ...lines: readonly string[]) {
  const about = { needed: [write, read], reviews: reviews(...lines), keysByCommit: keysSeen({ head: has }) };
  return evaluateApprovals(approvalCase(about));
}

test('each key is approved by the pull request that has it', () => {
  const writing = pullRequest([write], 'lee approved');
  const reading = pullRequest([read], 'sam approved');
  expect([writing.kind, reading.kind]).toEqual(['waiting', 'waiting']);
  expect(unionOfApprovals([writing, reading])).toMatchObject({
    kind: 'approved',
    keys: [{ approvedBy: [{ login: 'sam' }] }, { approvedBy: [{ login: 'lee' }] }],
  });
  expect(unionOfApprovals([reading, writing])).toMatchObject({ kind: 'approved' });
});

test('what no pull request is approved for waits', () => {
  const verdict = unionOfApprovals([pullRequest([write], 'lee approved'), pullRequest([read])]);
  expect(verdict).toMatchObject({
    kind: 'waiting',
    missing: 1,
    keys: [{ kind: 'waiting' }, { kind: 'approved' }],
  });
});

test('approvals of one key in different pull requests do not add up', () => {
  const about = {
    needed: [write],
    approvals: approvalsOf(['@lee', '@sam'], 2),
    keysByCommit: keysSeen({ head: [write] }),
  };
  const halves = ['lee approved', 'sam approved'].map((line) =>
    evaluateApprovals(approvalCase({ ...about, reviews: reviews(line) })),
  );
  expect(unionOfApprovals(halves)).toMatchObject({ kind: 'waiting', missing: 1 });
});

test('requested changes block what no other pull request is approved for', () => {
  const blocked = pullRequest([write, read], 'sam changes-requested');
  expect(unionOfApprovals([blocked])).toMatchObject({ kind: 'blocked', blockedBy: [{ login: 'sam' }] });
  expect(unionOfApprovals([blocked, pullRequest([write, read], 'lee approved')])).toMatchObject({
    kind: 'approved',
  });
  expect(unionOfApprovals([blocked, pullRequest([write, read])])).toMatchObject({ kind: 'waiting' });
  const other = pullRequest([write, read], 'lee changes-requested');
  expect(unionOfApprovals([blocked, other])).toMatchObject({
    kind: 'blocked',
    blockedBy: [{ login: 'sam' }, { login: 'lee' }],
  });
});

test('it takes as many approvals as the pull request that takes the most, for its reasons', () => {
  const plain = pullRequest([write, read]);
  const doubtful = (commit: string) => {
    const contributions = [contribution(commit, { kind: 'unknown' })];
    const authorship = { ...approvalCase().authorship, contributions };
    return evaluateApprovals(approvalCase({ needed: [write, read], authorship }));
  };
  const required = (commit: string) => ({
    required: { total: 2, byPolicy: 1, doubts: [{ kind: 'unknown-author', commits: [commit] }] },
  });
  expect(unionOfApprovals([plain, doubtful('c1')])).toMatchObject(required('c1'));
  expect(unionOfApprovals([doubtful('c1'), plain])).toMatchObject(required('c1'));
  expect(unionOfApprovals([doubtful('c1'), doubtful('c2')])).toMatchObject(required('c1'));
});

test('where pull requests are as near to an approval, the first is told', () => {
  const approved = ['lee', 'sam'].map((login) => pullRequest([write, read], `${login} approved`));
  expect(unionOfApprovals(approved)).toMatchObject({
    keys: [{ approvedBy: [{ login: 'lee' }] }, { approvedBy: [{ login: 'lee' }] }],
  });
});

test('whose reviews do not count is told of all pull requests', () => {
  const one = pullRequest([write], 'kim approved');
  const other = pullRequest([read], 'dana approved');
  expect(unionOfApprovals([one, other])).toMatchObject({ notCounted: [{ login: 'kim' }, { login: 'dana' }] });
});

test('where nobody can approve, no pull request makes a difference', () => {
  const verdict = evaluateApprovals(approvalCase({ approvals: undefined }));
  expect(unionOfApprovals([verdict, verdict])).toEqual(verdict);
});

test('without a pull request there is nothing that could be approved', () => {
  expect(() => unionOfApprovals([])).toThrow('There is no pull request whose approvals could count.');
});
