using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Tests.ServiceBus;

public static class MessageFunctions
{
    public sealed class Queue(Inbox inbox)
    {
        [Function("Queue")]
        public Task Run([ServiceBusTrigger("%Entity%")] ServiceBusReceivedMessage message, ServiceBusMessageActions actions) =>
            inbox.TakeAsync(message, actions);
    }

    public sealed class SelfSettling(Inbox inbox)
    {
        [Function("SelfSettling")]
        public Task Run(
            [ServiceBusTrigger("%Entity%", AutoCompleteMessages = false)] ServiceBusReceivedMessage message,
            ServiceBusMessageActions actions) => inbox.TakeAsync(message, actions);
    }

    public sealed class Subscription(Inbox inbox)
    {
        [Function("Subscription")]
        public Task Run(
            [ServiceBusTrigger("%Entity%", "Audit", Connection = "Bus")] ServiceBusReceivedMessage message,
            ServiceBusMessageActions actions) => inbox.TakeAsync(message, actions);
    }

    public sealed class Text(TaskCompletionSource<string> seen)
    {
        [Function("Text")]
        public void Run([ServiceBusTrigger("%Entity%")] string message, CancellationToken cancellation) =>
            seen.SetResult($"{message} {cancellation.CanBeCanceled}");
    }

    public sealed class Binary(TaskCompletionSource<string> seen)
    {
        [Function("Binary")]
        public void Run([ServiceBusTrigger("%Entity%")] BinaryData message, FunctionContext context) =>
            seen.SetResult($"{message} {context.FunctionDefinition.InputBindings["message"].Type}");
    }

    public sealed class Bytes(TaskCompletionSource<string> seen)
    {
        [Function("Bytes")]
        public void Run([ServiceBusTrigger("%Entity%")] byte[] message, FunctionContext context) =>
            seen.SetResult($"{Convert.ToHexString(message)} {context.BindingContext.BindingData["DeliveryCount"]}");
    }

    public static class Batched
    {
        [Function("F")]
        public static void Run([ServiceBusTrigger("a-queue", IsBatched = true)] string message) => _ = message;
    }

    public static class Sessions
    {
        [Function("F")]
        public static void Run([ServiceBusTrigger("a-queue", IsSessionsEnabled = true)] string message) => _ = message;
    }

    public static class WrongType
    {
        [Function("F")]
        public static void Run([ServiceBusTrigger("a-queue")] Uri message) => _ = message;
    }

    public static class BadName
    {
        [Function("F")]
        public static void Run([ServiceBusTrigger("a/queue")] string message) => _ = message;
    }
}
