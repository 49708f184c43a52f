namespace EtomGen.Fuzzing;

/// <summary>Checks what a fuzzed part promises for any input.</summary>
internal static class Promise
{
    public static void Holds(bool holds, string broken)
    {
        if (!holds)
        {
            throw new BrokenPromiseException(broken);
        }
    }
}

/// <summary>A wrong answer, which a fuzzer takes for a crash.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message);
