namespace Nis2.Compliance.Organisations;

/// <summary>Sends a marked test page down the chain. The same test asked for again is one test.</summary>
/// <param name="Test">Opaque id.</param>
public sealed record TestOnCall(string Test) : OrganisationCommand;
