namespace EtomGen.Compiler.Files;

/// <summary>A value that is computed once, when it is first asked for. A caller can stop waiting; a computation that was stopped is made again for the next caller.</summary>
/// <remarks>A <see cref="Lazy{T}"/> would keep the exception, and fail for every caller.</remarks>
#pragma warning disable CA1001 // A semaphore has nothing to dispose of unless it is asked for a wait handle
internal sealed class CancellableLazy<T>(Func<CancellationToken, T> compute)
#pragma warning restore CA1001
    where T : class?
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile Result? _result;

    public T Get(CancellationToken cancellationToken)
    {
        if (_result is { } known)
        {
            return known.Value;
        }

        _turn.Wait(cancellationToken);
        try
        {
            _result ??= new Result(compute(cancellationToken));
            return _result.Value;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The computed value, which may be null.</summary>
    private sealed class Result(T value)
    {
        public T Value { get; } = value;
    }
}
