namespace Nis2Functions.Notices.Webhook;

/// <summary>The host's name leads to no public address.</summary>
public sealed class AddressRefusedException() : IOException("The address is not one of the public internet.");
