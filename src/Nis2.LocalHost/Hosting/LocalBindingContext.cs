using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Hosting;

internal sealed class LocalBindingContext(IReadOnlyDictionary<string, object?> data) : BindingContext
{
    public override IReadOnlyDictionary<string, object?> BindingData => data;
}
