using Microsoft.DurableTask;

namespace Nis2Functions.Clocks;

public sealed record ClockOfKind(string Kind, TaskName Orchestrator);
