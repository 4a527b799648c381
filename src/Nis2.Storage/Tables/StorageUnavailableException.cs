namespace Nis2.Storage.Tables;

/// <summary>Storage, or the way to it, is away or too busy. A write may or may not have happened.</summary>
public sealed class StorageUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
