namespace Nis2.Compliance.Organisations;

public sealed record ConfigureWriteBack(WriteBack WriteBack) : OrganisationCommand;
