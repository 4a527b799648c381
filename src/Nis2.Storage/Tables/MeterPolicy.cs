using Azure.Core;
using Azure.Core.Pipeline;

namespace Nis2.Storage.Tables;

/// <summary>Stands after the retry policy, so that it sees what goes over the wire.</summary>
internal sealed class MeterPolicy(string service) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message) => StorageMeter.Count($"{service}.{Operation(message.Request)}");

    private string Operation(Request request)
    {
        var verb = request.Method.Method.ToLowerInvariant();
        if (service != "table")
            return service == "queue" && verb == "post" ? "send" : verb;
        var uri = request.Uri.ToUri();
        return verb switch
        {
            "get" => uri.AbsolutePath.Contains("PartitionKey=", StringComparison.Ordinal) ? "find" : "range",
            "post" when uri.AbsolutePath.EndsWith("/$batch", StringComparison.Ordinal) => "transaction",
            "post" when uri.AbsolutePath.EndsWith("/Tables", StringComparison.Ordinal) => "create",
            _ => "write",
        };
    }
}
