namespace EtomGen;

/// <summary>Says that a process, named by its generated type, is in scope but was not submitted for assessment.</summary>
/// <typeparam name="TProcess">A process of the assessment's release (ETOM2003), of a level that the release assesses (ETOM2005).</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class NotSubmittedAttribute<TProcess>() : AssessedProcessAttribute(ProcessOf<TProcess>.Identifier, ProcessOf<TProcess>.Release)
    where TProcess : Process, new();

/// <summary>Says that a process, named by its identifier, is in scope but was not submitted for assessment.</summary>
/// <param name="process">The identifier of a process in the assessment's release (ETOM2001), of a level that the release assesses (ETOM2005).</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class NotSubmittedAttribute(string process) : AssessedProcessAttribute(process, null);
