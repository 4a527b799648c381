using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Hosting;

internal sealed class LocalBindingMetadata(string name, string type) : BindingMetadata
{
    public override string Name => name;

    public override string Type => type;

    public override BindingDirection Direction => BindingDirection.In;
}
