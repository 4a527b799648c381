using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;

namespace Nis2Functions.Http;

/// <summary>Turns what no function handles into problem details, and counts the storage transactions of each request.</summary>
public sealed class StorageFaults(ILogger<StorageFaults> logger) : IFunctionsWorkerMiddleware
{
    public const string TransactionsHeader = "Nis2-Storage-Transactions";
    public const string OperationsHeader = "Nis2-Storage-Operations";

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        var http = context.GetHttpContext()!;
        using var meter = StorageMeter.Measure();
        http.Response.OnStarting(() =>
        {
            http.Response.Headers[TransactionsHeader] = meter.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var operations = meter.ByOperation.Select(operation => $"{operation.Key}={operation.Value}").Order();
            http.Response.Headers[OperationsHeader] = string.Join(", ", operations);
            return Task.CompletedTask;
        });
        try
        {
            await next(context);
        }
        catch (StorageUnavailableException fault)
        {
            logger.StorageAway(context.FunctionDefinition.Name, fault);
            await WriteAsync(http, Problem.Unavailable());
        }
        catch (UnknownEventException fault)
        {
            logger.NewerRelease(context.FunctionDefinition.Name, fault.EventType);
            await WriteAsync(http, Problem.Unavailable("newer-release-needed"));
        }
        catch (InvalidContinuationException)
        {
            await WriteAsync(http, Problem.Malformed("The continuation token does not belong to this list.", "continuation"));
        }
        catch (BadHttpRequestException fault)
        {
            await WriteAsync(http, Problem.Of(fault.StatusCode, "malformed-request", "The request could not be read."));
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !http.RequestAborted.IsCancellationRequested)
        {
            logger.Failed(context.FunctionDefinition.Name, fault);
            await WriteAsync(http, Problem.Failed());
        }
    }

    private static async Task WriteAsync(HttpContext http, IResult problem)
    {
        if (http.Response.HasStarted)
            return;
        await problem.ExecuteAsync(http);
    }
}
