namespace Conformance.App.Restarts;

/// <param name="Key">Counts the runs of the activity.</param>
public sealed record ForgetState(string Key, bool StartedOver);
