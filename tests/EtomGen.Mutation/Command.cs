using System.Diagnostics;

namespace EtomGen.Mutation;

/// <summary>Runs programs.</summary>
internal static class Command
{
    /// <summary>Runs a program to its end, or stops it, with what it started, after a time.</summary>
    public static async Task<Finished> RunAsync(string program, IEnumerable<string> arguments, string folder, TimeSpan limit, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using System.Diagnostics.Process process = System.Diagnostics.Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        Task<string> error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(limit);
        bool isLate = false;
        try
        {
            await process.WaitForExitAsync(limited.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            cancellationToken.ThrowIfCancellationRequested();
            isLate = true;
        }

        return new Finished(process.ExitCode, isLate, $"{await output}{await error}");
    }
}

/// <summary>A program that ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="IsLate">Whether it was stopped because it took too long.</param>
/// <param name="Output">What it wrote.</param>
internal sealed record Finished(int ExitCode, bool IsLate, string Output)
{
    /// <summary>For tests: the probes that they passed.</summary>
    public int[] Reached { get; init; } = [];
}
