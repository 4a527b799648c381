using Nis2.Compliance.Subjects;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Streams;

/// <summary>Snapshot, head and index rows of a subject after a change; the first guards the stream.</summary>
internal sealed record StandingRows(IReadOnlyList<RowChange> Changes, NextStep? Step, bool NextStepChanged, bool Complete);
