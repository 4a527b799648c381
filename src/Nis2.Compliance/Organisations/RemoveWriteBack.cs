namespace Nis2.Compliance.Organisations;

public sealed record RemoveWriteBack(string Source) : OrganisationCommand;
