using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace Nis2.LocalHost.Durable.Execution;

/// <summary>What every replay needs beside its instance.</summary>
internal sealed record ReplayServices(DurableFunctions Functions, DataConverter Converter, ILoggerFactory Loggers);
