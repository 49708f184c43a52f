namespace EtomGen.Fuzzing;

/// <summary>What a fuzzed part promises of whatever it is given.</summary>
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
