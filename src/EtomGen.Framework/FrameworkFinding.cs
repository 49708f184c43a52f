namespace EtomGen.Framework;

/// <summary>What is wrong in a framework or mapping file, where, and what to do.</summary>
/// <param name="RuleId">The broken rule, such as <c>ETOM1004</c>.</param>
/// <param name="IsError">Whether the finding is an error; it is a remark otherwise.</param>
/// <param name="Message">A sentence that says what is wrong and what to do.</param>
/// <param name="Location">Where in the file.</param>
internal sealed record FrameworkFinding(string RuleId, bool IsError, string Message, FileLocation Location);

/// <summary>A stretch of a file; lines and columns count from 0.</summary>
internal readonly record struct FileLocation(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn);
