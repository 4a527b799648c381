namespace Conformance.App.Restarts;

public sealed record CarryState(bool Keep, bool StartedOver);
