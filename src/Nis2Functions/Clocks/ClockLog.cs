using Microsoft.Extensions.Logging;

namespace Nis2Functions.Clocks;

internal static partial class ClockLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The clock of {Subject} could not be told; the sweep will")]
    public static partial void ClockNotTold(this ILogger logger, string subject, Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "A step of {Subject} failed; its clock asks again")]
    public static partial void StepFailed(this ILogger logger, string subject, Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "A step of {Subject} was refused by {Rule}")]
    public static partial void StepRefused(this ILogger logger, string subject, string rule);

    [LoggerMessage(Level = LogLevel.Error, Message = "The step '{What}' of {Subject} is due and appended nothing")]
    public static partial void StepCameToNothing(this ILogger logger, string subject, string what);

    [LoggerMessage(Level = LogLevel.Error, Message = "A deadline has passed: {Obligation} of {Subject} is still open")]
    public static partial void DeadlinePassed(this ILogger logger, string subject, string obligation);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Events of {Subject} were not published yet; the sweep will")]
    public static partial void NotPublished(this ILogger logger, string subject, Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "The sweep of one organisation failed; the others go on")]
    public static partial void SweepFailed(this ILogger logger, Exception fault);

    [LoggerMessage(Level = LogLevel.Information, Message = "The sweep has run over {Organisations} organisations, {Failed} of them failed")]
    public static partial void SweepRan(this ILogger logger, int organisations, int failed);

    [LoggerMessage(Level = LogLevel.Error, Message = "Housekeeping of one organisation failed; the others go on")]
    public static partial void HousekeepingFailed(this ILogger logger, Exception fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Overdue} overdue clocks ensured, {Published} leftover events published")]
    public static partial void Swept(this ILogger logger, int overdue, int published);
}
