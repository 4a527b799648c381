namespace Nis2Functions.Suppliers;

public sealed record EndRequest(string Reason);
