"""The PI System as a Spark data source, in one file that needs no other file of the project.

Made by `make generate`. `register_lakeflow_source` makes format ``lakeflow_connect`` known to a session, on the driver
and in its workers alike, though none of them can import this file: the classes go there by value, and with them the
connector's modules, which `ARCHIVE` holds.
"""

from __future__ import annotations

from typing import Any

#: JSON of file name to text, compressed by bzip2, as base 85.
ARCHIVE = """
LRx4!F+o`-Q&|xNVTuICBL9G9WJCae|NsC0|NsC0|NsAD%s%yBI!D_8P%00tS|S5qbFL@}ND5co&g*U5V!JbWhqt}kK3)}^_3wv1_e$$cpcMJ<b!Fzu-*>()
<I(Axz$GY@QA#OCKop^<RiXD_qBy``U=D(T*G`o|Z*T`dBwko8fUiN)fT7ye)1g2L0CMf=$Dq=fY@Xae>q3X$J>ICQ)|HkfjDv1)8sZx)A7%$aGtr}k1Y0ml
iV~`}005}_54^%k6jff*&;*K*BwJxXV-yW&qwRZm^FUB(_d4L#gFpdP2uc8|D%hc|DED@^00Kn?V%r~Q)p~mS<oj<vt9`nnr0uC(*VcOUfT|}hx!X!00Ffdf
+d>MKu?VVL4K@L#0000Q=mSR}1t<V00002bdRv29dhWvX8R#Sc2cQQ>Dge;ZfB-ch02ghnNKx0`_W)X~^h8w%LwnuNZtYUK+`1`l>u#%wS`Nn@(W=Yt^hvjM
9rho41zRg^i|IR6T|jk7%QOaPusL#qodJPb)Ic<<G;Z)8T$FXUwztz-?@ym#3${y43zmc5cSVe5_ItJUtLjh`r$97GB`QeR%O;dfvOetLrUtbO@0Z^6`psxd
?TWt4^ArGR%;$`KIri4ud_CReA0Pz)1Cfg#eYV4CzGH-uAOO+qspj8KV5EWdtIsy~-O;<d!M*ACr0=?RQeDissG0Gcb2SaJZ(Rb82BBv_XwU#^>piugcQDMW
TF$jS?`t=`L|(%sNC1!k&EN_G#s;@ql%j{<E4aIB+uUdku_Nh;NOl@J_RqP{Z=TrzeREE8b0H_Yc6q7DDesPb@3$$^bO2~pW>w7X-LXq77%9l^#faNrZcgPl
y@vMi*%f-zb+>4bSp;w_M2eB;6s%prmE6qO88=-z(!JO@W!G>PH-Rl`J(L;}S4q3HbwxS~2I+@Q$+@uMdz|*_`tY7$0M5Plr*~%796p2I^!LO)&D9=_9N5x8
(Y~5TT5LP3NPu;qdhWw(C8$~j0)V8HR~X%}810;G;`iD-KAlPQtq++z-vH$bAa|6Ww4%^3hm(zYiX@_tjmxG^hfPcBJ8hQiYgKa1;3&OkTId^ZrylyWCfnDK
t>@G43ZN^|lQEX(zT9&&2V8PHH%m5?Hab^806Nb4-bG$mstRX7?xNYT2m;%su<8n#umAufu%cN21De3f42><bYddZmvz6V@9SQ;6(`MFHC{~j+%jQ0BW5K-*
Q3NYttgpJ}U9gjC*x6@l%c2$nwWGGfp!aV%&nZp;OrFiNuCi^Ww4m+2vWI{(DtotX;O5{Y7k4v9*H8c}kkamACG>9qN4lJRI_T}YR-~@bN>ggmGpxndyS?1j
?uQGT&>R865{N_qJ<D2Q8#P-owIjP!<Q)Ql218D9G!*vXB=pKeN&rt~FKy-OIweMzdiQ$=QUC=|#jGf*yJe=43mJR73i8*HmFse|%+^!ZbQh0q);tNbHq*Ov
Y7u}Li~s-t01praQ9xFmw?WpsvioEJ@;!^YQ7u@okUMG|I#oz<p{Rk*wQv9c00L{c9{QC}hQup2NNK+NIFCXmim$jgMIfOz#rDZTR7y%HDbDT1rk0YbbL`~>
Ro+~e-0i-LK#b8YuH8V}P*p{~?>iga)jNG-w$|FT(<;Kf^fIA(wO)s}uAbqSb+$U?lD<^<J?YDub-pmwN89V(X0#QdtLx<NeD3zwtO$TPv`&C;P4{nmC|*3c
2d_9b%hNvFqJ32k-!^P}#!a1R<8O4q1#$otTT~gsqpbzHAzW!fGf%#6p)lUH+kNRxYf97}vD+5WJ#<TxELgTMZ5NB9OmSebR`0#%iI&?oD93lyl7+WUh35Bi
rRpP9DeOmwK|s?$K!OAi0s>+HnFc@v(@B)_N9t)$0yRBG8etHGLQMqFM8aZZ+JjRR@e|0Ir~m<`fB+=XB&10adQT|PwM=?MWMEAh3^XBu28>3UVGRbDLP{u!
FhXrL28}dR^rlZ#VdSRN)6_jc{ZnXwdYS`G8U_edK>+|w03ZPk0EqQ8+7lt9#XU`_y-DCu(U3``h(ZJe#0j7X8b(7?WYH=48f0pZQ`GeUdO-CD)5#HFfe=5w
08Ah6z=8wk0O<grO%SLdGKd38v?!E{f>NlF6euzf1R?CsQ3UBofIw7|R91u#mOz#TK@?x|Q~*Ri-}vA6vl**nKm6dD{W!d6t$>H@q0j2NFYeF&mhWX$znTRN
^pvC7KlJv~|LMer_O1Wvy=ct5qFL+^4zK@|r#MnEd;j|$D;Vjw{q8^S`>SR;h6l1Ff4Lmh|N3Cr(fxndeAs+Pz`O^vJe`(?>@FYt8_?<#x_nY#>R-L@#_JE~
@jP&^R}?59vuSEpLd2l`DgXS-Hn>Lct=ji<?IR=zmE~`n2t5{tM1DW;-Sm57sxtqP8@L+&$sVOJgc`)B{%|)b{h|ko2mgb${{M|%B}YtL`eSAuKZzH9RRnGn
DMVd+(kE@?IO%Bkef^ipl_)GNr7fv#@UCN3nB{OX-lT&GiRDjBk00jY{TuZBZ=<H*HlIBr4JP05_F64H{nitHReKKMZ@BCyiQBd^yW(^5Wfq-KIPm`*i#0b0
$hO$d`-PEmWfNqKRlD3Y-J1db^y0$;B6O^D1i@%^hg>`R`z}2v;m(-m)H>@E$j|jQaSg{elM|VYF2R57qEAF45npro%xvs0=E<z6CVh=Bujj(^%_N4=4`^`V
)L~bISt?m*3&C4eq1Z~-vet^jq}$=<kD%zo%`B1k{u6)mf7ALvru6Oc83P;1h5qmRIwKGM7T|&d5Ac;2jGb@0@|^VLqYM6{la~aL|MXxsulFf6^q*h@umu1>
AvNKG0ihwIB4745|2;?LU-b4b<=l0s&dFc!05XsKVVo)EpH_!XzMuTyUPIlRkN?NteD&wf_o8$I)e3{df!BW)k-xY@Q0lvS_`d$VJ9N(W>(~EJ%h|oHx~8+p
@V&Y0aqaJ-4oZdYy^j03$L@eahG0lqK4b=E{UOwOLb9k{xTPLH<q{nfjwwUZkRRIaoheyAgpBhZvWkz3HB|L>g*t(IBnjxDnR%xSg3{0TXg|wyk#T>!@d@Md
MCWsT3vh#rxxb>ls1SHRyB`Q%0w4eYBz`ZEi-k~&=k5=;!nZ7lh#x$BIG4#lEU}*dmS#7_ux4ZDo%wapr+we@_~y}1Q<8>N`IRAoQAocv3JJrsckVww{KuD%
`S)SZn}O<~&iP?|DN4?r>%nE&VOx}0u`~65ZXF3)km+7{wL~RhHLNgFE}j3|aX-&j{gn4l`+tP-q(ns#em=U_!_uE1)_Kv=9x<p}qS%RY!w{(Zre^P9m^vNb
-L8GqPJ>_J0_)Fv`@Fpl50^#XYzc|}0f)OL35*EPk)a^?4I#ngC)I%dMh0a8g|L4TM-~ZaR5Y4J4_0X)d$ifMQD<iBvzCW(p{&d0OSR@1Ty;_Djj(Kb-=O_M
(t_X4CiB~LLrs0%{kG`W|84gOzQ*4Ew^2^1ZGG({lpvKrQE)|@`+B;&SwsZzmR>deHdPtxDW2Q=5zV9+T0!S_6n|*@yP;r<-a3Ex$_zv+tAIN89FE+q9S_TA
<3Pna1a#rmOB5(E(NldY>;lO|><T9Xx|dmqNO7M<GydoqE>RtC`%m}c?g!OKgZMAA%h}?6RDO>%XcUe68m^z1{w96*C<0fzw?+_J{$Jq0^WzI(5c_}3x%_Q0
WI6z<K|Y)sGuFiZFY9wdj@tX|WE@%#`dVjeyHl0fThQP4|BzPaSEQI~0tnQ&3XIuAJw^O~-M(mzk2hvfe2-f+{-4I5t-qq*<JAD_Q6Fskf8JX2*#9FQptY92
Z}_c$@pan@MS*4sE`V%5v&VRj0Y)CUYZS&I{q~XX%sSW+4n1<;`q%N^0)5BW-AfA;9YF{*2p31w4|_t8%F4>i3?J3hAN;*LIKGFoXC7X_Mo;<kED1<bRf2{B
NAo}*|BMDtu+E>=KzOY^WMIP#ErjhQ^-(Sh$UdyLfH^gj1P+k^Q4tDCNpcwo$G`i8S|Rna_~?4vkUFot{f@s6K-IM>vRGf+U96HflrY8OmdR-WXj%ribhgi&
lvTavf6^GVrGqEsnHt)Jk8iq~oo}&3au6XXdkCE}v_P8Ik`xbbE-%r56GF`bNFT`GF$M4-o1Yzq)E=-~+-QGa_J_Y;ZrBJzQ=2FvAWSk6HDmUQldKjghvaKU
tV=&+mkg+JlAKUjO4O#1dWA6kV;jUT<qD7?T6Jtg8SNnqvI<P8461CW>G(KwnhG!;zKd{bRldJ^?*AMy80dK?s*vEi<-iI&FT=A)W52?A-d%P8{UPU7v5Hx5
j((?qs+ESDz608^^Sl<@!*Bn~w|8E^ZY;tF)qi!PoBehWyVMnv9mP-)_Jx4-Kg3ch^UV=@;-O-XZ$@uZLLrmvBPCGP{);DTYEuT!ibfbnU#b<ceOny<nwa`B
%k3ZInAL(<fzjccq;-iSnGVRb5I}2Ej=aliRV0qP$SCi71w@K~6l5=Gp$aC-Bq|f_(_y%26f6nt?DX~Gw7*ri!}jY7(p$-)xS{D<9g+pQ*^&gUVT1?+Qsgp_
V2C6VeA~_`h=ffI$PhptcN<w`P+BEHXye^<G44_G^7A8m^xL|rP4+F=?F0}kSs)cqqQ#&yj<U{RJGq3~BqD0F>*n@uz~a#E9YCN9>IHfu{C<Rb{aeE=4zA6S
2X0E}(xZx@1d<r2%H)MDUV#x~>x#BA%}V}-LkuvO#8xGS%*&h>Jab&Nn`^CIVZ5Y+Lxrj~8rJ1PI^wu!k{5?qt+QiRZMcT+SSDNfg1G#!iUt^Hj@^F6`G>^n
>>W{9F~dH*qAPEKUbnz{D%e+N-!mftdgHO{oWT$w?5=FzFPFFX50}^W{a<?d`mPDzu;m8+e6t4%zTY-6<kqh2JOy-N<#4m-d4Hg72Nz$UJSWrQD<=crfTtTa
6skE*?4lu9IVavM;h}27=wb+0RL*f>K!_h*C~&Lcm|m!;GMBt~eb0O^2a1>qT=-B1!Q8Iy=PF-wDjXi{=%M&2shJLDr!FRFWnD7?Yyv#zh`b8y>d`>rHc}5*
q)?ZTb~+0NSXoYk0dWup>X6>T8lPtY!=bwFK*-69QH|Hh1P+^-BH}}{h(hVtWV^o1By>B{gN>T4aH_+X#Oos-*nL2)0X+@?tpV(hP%p@twd7#YKZ?Agg=F$R
g#e3BE}=FjUKx(WS*(N-$zS=s-|^cAs&oC)7}(+GZ_iT&Hc{}9aR=zrZ_l$}*``$Xeh6X85~in08mFU_$Zs&zyRdpX&^UmwM5pk?9*Pw>a|NIYvM~}X;%~&a
?>0ziKtVng+6jsJZuQ^!Q-~!NZMGY+fLIJzT?`f9{Jkhh?JR4KR#@)XmwVld_VVSa*6i2#f2s<os+NY2=Zr5CeR%b|FnoRgkTpak(|<{Zw1xj~;4}6FL;?zb
W^n)8Jbx^Wz{zW?Zds@R`ZV(D`6AE=hp>RE*#dwNVIg205g^E>VkIR7-rK}L#++lWZ)j~)y2oR+0lB!5yqqBa36T-2HEe-sUb;&wqlvhPiw-rW!JqF0EcOPT
jNZ3m0z}<0o>>?xqeAAkcGIvO2Xq*P0CE-pQaavwD?WSl-F)h*vncjJqG%v!Fc9uPzrR)0;x$7U5JB#R+^$dni);XB5P-7X<q$)ZEn6~#)bn9$VuiSYkZ)k&
o$b1UZoj#_gRasPAh8`RHAV_f$7d?Rj6fW^pommtO|zbGxP%fdce_TKtyV84n$X~hpYCCg#N)Gw_Z0|hd=D_x3^EbHk17lXrUF4k6zGMRElfpHBqRsfCeMJ^
9TX}j_}Fs6IRkZyp$<tDRFf<PaXa9ug$>yhX_L5P9%)@%ytJgW>}EGuEU}nGb&e1t5H`hp^l#{PpYI_L$7t8sLJO~A1AuroZLBoS!#5lTj2iZ+7~uVR^ZvY1
x@Zt5I@)(;W)t1R?2dzhc?}Fp4Dmok$Q!P&)2A@b^&9R6i>v@@45Y(dTN@hZKaBYmMG;fTX+|(b6%|oL69=HUkZ9=$fC>)apLWkw^aV*Migpt9ly=>%ORBR>
5-2g-`#;b9ezR_xvSHW1<*yds!33%vk<c^4vkwLX0>T1}0aY|awDomss78Y@K)A4hcL5gDC~67;Xz@@;rAQJ;D!srW#fh<k1M^=Pf?`BJw!$=Y!t(j`WLV{!
Cj=Lvh5DcsiV8Q}qwy!Dp&bhNKw?hgN#hJbB+;zoJGFu3=+GH+T;0!6h5;ZN_HRsZ(Bymo0o`|kkf0(;N@yAFLdYVpVv-7qjOWdH)?&RIE1-mDIL86(JqG1&
k_9y&N8)wLpawA)3lmaP1l-O96%tTXL_otKMN<JJQDD+eMD5MRAY%4~P49(PWJ=5ChzP+<tgU4EtT9TAwuQcAGcBOBVQYt$xlX4Omgr_!CP`9?nh1)DN~u~R
qJo5`fS`(&XsJ(6u#0tFu-(<qWjZQ?f`}mHN2>0vZpJHGW+Etvf?_5jBB+XHh^h!`Xew%^sMz2JkrDw6R8<gB^uww#+nZwPjGR%?J6>vtcOTkm{H&;_o9n18
0kKo<-5Et6xAJE7-Ny4!>y%L!K_r6%7@H`J+8Jd%E!x<`K{UeJY-}Nk*vxnt11u#C)F75nL|SCGxn_qNCrGDBSR5mgQS(k(o;|qn-R%Q_!30wxVqH*Ls2%|6
5kkBJ0-;XHr9tNEoFp>X)YS}a$AVG+yqJx(<SVq90I@_D2#`QX3dK}m@~aLqgiiIz?p%FCPjwzmoO}MoK}6A7!~4rel$7{;HO02FEtAlyMKnCHPt*(b%(yyh
J&Fn{vceh`MrCgj1&3-^*Jc;Y_2|1+b5u6GU{{0!!@~zb5RUB61raWUy}^)7Xc}p)=C5~{qoeAR-jj%1+6QmCc=6j)d>zoh#*z|_`xr=bpfD3$nG@kD_>93D
)hF!ic~orbnvEU}ZmGZ?#^Y^jxq~bI!0$BLMdpPR0ldS8iwnhZw`?U3@;Ct#+ED^~wtUvbc65ErPVG-hso<mlscHZ@EPb>VO)$6+3+mY%24j>uA~U!QS!|U;
u_~k&&wc*Pp`-Yo*y{H8D2>q|NNO6`GeW#Nex&-xVfLzllPE(1NBN*#cf1|_z96v>8AMR^>5FZ^HZG718DTEyYu7cU7%>PR1^{6RwGd~wI8N9EAdOXM8Xaj`
15FKN0)07%;IbrZkiej@MS{t6?86@KNPU*pWwW1j^Tqw-(9>OC!u7`PtLi~3tsk$A)tUh$7KWQ>G4-6nbTMm40glfBfD8r#C=E^8-O$6E7%J#%VmuX5w(4uH
9NxBl@{^8r5-=qA3FYd}Jg{UCq%}B1eQUqADF;x6LQvq1*7zm{q)lwu!NyH-#^1v0Tc1hvL1HbVYdxu0cli#^{iTW>LR_4B|BhgD<DeE2@&`P8&2he6^L2A&
reR5PTuKFbl=O@d5dyM|RE2l1J(<a_eve2T6LN+c!u!M(KwjIq>3zD}-$y6(>`={F_I7&CuK)PHfDc^z{UuoQvS4xcpgWssFDDxhe>>Ks;hOY1;e!K7IsyfO
QOPEU`ZYl@gSR)Yz5x$>_-C(NI0dyf{${Rzi(-K3hhGjDT9i@`Q}|gUaKEDe=UD*Wd+W<Pw<F!=fzx7<RtC13l=&A2s+)nvroH>(A_$(kxQ^w=PPMF=@k)%%
Q*1QIq`sb#*EW#i)N9t0ijHoBMX{B&_M!=UVj?P!C61+G6%mOk4`DPFU9?FP_!v93_i^w-BBG9iVt>>$CDi{OSs%@tvQYAf7(Uz>)H-3$zMaF{d;O7ns2j}d
dxYg#Fh<cnZ;U~L!$=IgIh9-l2Wo(kBS8^FfH#?yA(L%0R0SxIU9jgES)dKv3`tyn$(I}(*j}HA8U)8@$X=Bu143d5ggQR+-2El^AcF8DIx+H~<PL}^GTTa(
Nr8f_p~+=nAcS@yR8)Yn%P8E)>*J<#OTg>9G#i`!@g_7!l!dlD&jQ3L1<EN1NP-!Kn0KY9e;DVtTg>gBi`GNMDkf*Wfmw{J`|PM~8^%D{%{0w5ial;*%~^&O
SA+tgH>9i{=wrXO%af0szgZ8T4O`qNM9QAQ<UJ(GwSpu?87%u4eQvkve$#zyOBg?4%q1*qjRQDZ-QShS;9rmH_wY@EBB6qH+vk5i?)LY5oC)}x!QPIx8}+8w
b3cJih>x<BLo5C9)He{|f}C9<(E#a>QzlVYg~0c`MEhWMSW!LT5vrj}56>)owb9TA547I&r2=S>Nkw4aTQ|ZM8s5(pO1_m2w7uBbCv=Gl*KOIX2I0_ttGmx%
HwGK-mca-v97=6jqF9Afjc<gvIJPB%fudDK&iugH4_!_scs(PBUAYPJ`vnI8p`LgvjASYkrXpeji<XAd73mG3Hq<JjFw-?@t5&NQ$=W$fx^4ISLSD=`MKmWY
g7W&iSk9%S+cT6}9Hghnm*xo1lkZokQRF{q^}mf`j;9H_a%B-_*~_%3svO<rZCWD?aB(PwXMCZzvTTat8g%iNr%1cecN6h4US1uihf(+>;S?0!uTF&JDxwWU
p(Q(Yq^ql0Ll;xFjd0^k8b@MGOb}9O;lZK<8K{!Hx?zbIl=4k0%SLu#**VplGT_I$RqEA0J}L0>rAhe7N0QslQ9Y`Ykms!moRmwi@YgEFjdEF<Cs1?<gbe6?
1jmoB+J>);UNYaCcDz%Nxnry0{kP{9xTT=}=)=9PGZy>LTSZhp>!iD~oy-jCFwil7-Bf*|z8?r34+{;>cvW-CwCvTc1WqCD%jUzQ8!h}{qT^{AeGc$2#r_k4
cZ9b6=BF9o0rpzU;f<K8^j?&pjcs*pEMmnmo^aUTW*h9|Y463P+f3V{sW@rKpegZ?D{Jw@(9Q*5>O<!J-#3#87<JXhHr<ftY>D8ki*RkJ9TZN}E~ZRaF<cu~
_s1^RO|eU}MmC|eK3Hw7RWig)<b87}+X>#e+SYewP|23yRNw;Q)xN>S&1*|sa}&(&B18{FhH4@WV?GmfdD~!yeSM`#Y@YgG>37yP%CO1TR~i8JhmS?DN8Rj)
p8a!@IJvAY(4xz^&6Q*9m=d&dwhLWi)_xNfcg=AEg`?4{&0h3<EmJf!W}B^z4+(XSwKHT)SA~_m48_iEQr2!JG-A9OhcW58S{!~&;*2O^2cxOV*^xmQRH{%Q
CMuc5;b_|nQE6HNH^GDBAi=1|o5`I)<@1;h{0ss;tu!`Stu?*k*ow4lGsMP}M8lJ_riZDzz3{!hrlq~CfD-rd9J}dik(+s<vH80kyS>ST#+lw4POWJ(R_$ot
#aZGDWRn`qIHOB62E&z6&iBSQ!(%n{#i1-kuXTjUyd^(Hhc(f+9>Y2k!QC%8rYA!>Z;)BjP)h+0yL`JYp@|Mq5tD~67XqlRZJg6>n;|603vh8_=NWFrgpP~`
gE<t|*G`;B)p8>@kW+@sy0V;$daMHbb4-fX5epKgU2taxVI7S!{<4sE@ebE|pm)bs!`N_WM180FgJMf3NCl77Oy8Yz+G4|K%8lJo96Ktj@ULq$l9{pzcErd$
3COy@xSOOMSy0JQ4N5Fcf$dnt+Jq~DIv5-bw+oVr#?s_Mf!LR`Q28x2n$)POm>CUZstnZ<2?D{)`7lADy8FxKGwipf7g(krbHa4U3M>?nXx{fyYTDaUGtW&t
3+snL8$ysmfUGAt?_37CQlR1PaG_G_SB&cbIQodgvj`h7h-lH&ju!@)htUEW?>{Z+|Dz+@XCm>1`Q$&%L)HB}VnwTp1X&xTNV2(ir>Jf_fehrt0^-WAi_dAP
!J%?c<Sx`694Q4<f`pR6kd+hPQr}yA?`2j4Wm+GJ*0u2??~0IN!S)aLzmM$RtA3TF!7pmXk{gEN5y370FD>E2Mr~pUxg<Zo#Q9v$)Yn^SoadDlp;GzT@6L+3
5q=$NIJJf0R)uTQuM_WWUe2jI#JX;8cN5d~Fa$z&K031anZgdQj`ir+*FBe}M>Zd0W>_ojY~t9U>s!-Htrwu^HGpRGB_>{<Wmzh#T4tr9wjoJ&4yeNlzrR+G
;NE(Ox8wT7cToT@_<yL|$I_L*mG*oMIR2Wq_7t=zcJgoP|7G;eihJ&UHp%FMfAW_Ou<1VTspgyiDr?03y|ilT&)fe>c|fUlrCrN6^_!hy^-<z+>~<XR$?gu<
{s!{e{And;?bLm@jlzf6sn@ik2D7Zavv_^{vuL+Wp|)guEB3X0OL%-Z*xbM);gx9NQp)Su(p5#E2My}e^+kg?HPvIS<NC}CNbSXz&<;G5U5cnz4aML;?V0*I
Mt$oyk2_*VwXfbSAK5)WDMmTF40p_J)Y`GYZ5JFa8k*|X%DMAiTeKwuK)FvdTz>A|V{3Y0aTpBUdGm5N$63D7a&U!LG2-i=1Wi!AMM8;}^2||zJ2nVnV;;wR
5(SHPr%fo9SzyvKdV?u0eTOG`7glnEl=Akq9b3XSNNtLcN8VEGi)i$06m#01Ird-uHS^|cVlKW~x*6AsV?1oI6mX$R(ZTeM24-FjHSV~5`sTe2Fc+{y0S&xA
#=`=C5%}gZv4cd45f0Xc;Ba$mOD@h7xWlEOfZjd)Z#;j_;<LH_yOT^WPgr2V?me2}=jWEt(uybbk-!t3P1rfi)sc#Wb!-M4Ln#<7G7QVIC-4+T4QP_~%7-pO
axnrS0~Sau?#zSQ(&fnTM#wa&+C@d>)!7=wahHk{vyN~kKT6z;icw6#rE-q!ugoLU|D*M^4Tk-^+7kHCi^VMwesfO3FfgVMpY!M=!c7niTIQ>|;;<UYe&T$o
a=YnVS-IJo2G>w1JU6SmE1#oiouD%i9B2kft3^2Dg!9yp5PwyjDHC8FwjT8E(;~2d!3EJorHv4_wR+ZS90V}6oIHSQUejiXH?$c9(JYJ?Z=-}0aZp12v7>ji
npX7=pGA>FTR>ql%$FcokqS_dK_`B!9BqfaX2H{<Mgn4H*jb*JP;WBayY9L9T})c{z!@4Kk}U=?{9Uv*rqN`y)fdF5#rbNf%#{pBJtruNP!t4_YC@5WM7E(0
9t|?{`nA8eA=~HUjwgt^V<DP(ET;U9lLPkEjo@iqE*X{&WB^{1eWU!Z!^9k}JFj}%gR#u)#YLISmMqVByo&<xtf`!)7Y-anmm-YZbkG?LWzf3$gMmuTl|>53
JcpRLH&kp9uiqM%VSOlqN`CZkr7o&Vm?ujxP~J}SX^)*<%cpD_{4V!s7`(gxQl+B}Yc6f<7DiH6OdtfWJRj~XU))!ldq=r}=10qVX#APQ#hB%Pd_NpY`BzUM
jzC!L5Yd@VP=KL$^Yo8)>I=&IJuD?jUW`lr%7S<jcX3=mK;zufjq1W=^d*8Gj6Vom5y8=C_APM$$0)($b_=@gdB+U`g^^|EnVfi*VkmuOrLkb1;+qmG#>;!#
($r8Z4rVT<M#df5+do)Zw2A$zSb>Ot#Depk+FZYRG#G?5%?7rAo^6PNC26Eh*<X5Wuj61x7`_n9*$4D*kmVFh6}Oeupuj3NWf1Ga=Ra*fnuc>xDg~75T-o<9
geY4ez}^?Ssr+n;N-+0HU2V{g00;Q(V9rX?+2d?ph%3|LOzCZeIoTSlUo!C{1F?_?zF1$tFeY7a-l#14Of)r_t<d}Hh>%OANR81#N`G}Mn{AXxCE6f^7ZbXS
q26klHB4qo!;Me{h9N~_$1^7g7|3akw{g!sYYR1&b!5cEv6@VZfx|ZB-p;kl3VsaQy^yKwe$GEG1Mb}O!9ez(*nJ&b{kc<%C>np2m$35nW&%~a<BMZH4HpK&
5}ohg&enkj)S}KDY(`-w5Y=KBhaj5zt}G}Q{<c(`3$*6Lx6H_~3PsM*H%@}n>(^#D=c|e$q}wPl$rvCCD4HWIMl@I^oG3hidil3sUMmS<?3dJ!F2RBNUPewj
DqfU0P|TM&Gt1PyWe3*`<eImzv>TAs_k6>GFmA-vg|)L5j^tOYg=E60VP7_8y{{IY8<HE?w<}2zUSrWa84u|=>#5_5!@t!^OSkk>aN!K?&H;JvB!}KF^~WQ(
t-~BL>ZXVhx+rsp0AzXe>z<tW27VR*W4xfV3oTj1*hX%2;#iLMK5U~);*o!_T_MrZy*-5OF_W$C3ac*=U(0n8ScGosJ*0iNhz@G&f7uKR!+N{6FKDRP8ZjRh
Xdc#3)-2kvRBK3|>v>{ew5bYMeIh7xKxx#K2ts|fxTz58#dP=Lvf@FdTQ9l9+GK{Z)$5=%{&K@&ALM;VBzZYtb^QL0CpY#f=z|DQCH^1>YDa;8i-kArM7}*0
{8>}t;Z;>3+sXX8;6s-Rq_JjkfUZCwq#tk5S-4H;f%cKzrIAqYW$Eq9I?9p7K>uxEQ9|G_Ht`7$@ns;ffOHCV(wi@_T9z^?qv(fZa^pl}(*p`O%{tMEQ>FbL
K77Hwl{3J?H7v^bj;HP;ljI?ogn?HU>Fc$YI()0;@~+MXNL=5?xOA|1D@MRsTnAR=U6Y}4(L|1}5-$p-T7?W_%Qz!S1ciqdyvs0DwQW)@+{U!o@!!5Nve2)s
*{&J^3ywH(9>B}_&2-q8{~f-{-{;6E<dh^5PXKSqlAu*7*te84xpj;5t6B`NnCm#I4eMWc;EWPZ*ejR2SO@jw%eV+Zbih)mNGII4p=XGI5`SP|f$k{ov^Ri#
S~H6v^5KI6x+($rS=dLNkb|^-KT@?W_Q=KfMC1@n1yD&P++5IPgJPoVSJQO?0uJt<#r3rq`+tO^@S}S^nismnpq>Y!qH}*=x$QxIOV4rG98q_u4&(@LLXJda
FlPts@T0Ga71RslZPrI*u;>E5F1RB2Pmo`6*(1;ca!%IjGfl)_j;$9d>AXxkbZF<lZpSd`J}K-NUKu=0R94ndLGZIXvK_G|_&2?gh}y($fFp3s_j2KYmBL%b
c1%Or7+m3S19qogE4jBr4;?w3F%*GBplmz5!t}@#1`J^V3471X7l2A~RDe$<6sh@z5YR`T+3QRrKZcN%8RYMuP5)<Wq#mITgP;cg%CPtf1XW4J%45bhM*{Oi
G3%x7Aih%8^l1_-apWJYdAFyM(a7@N#KyR(mormLK=3$j4lGK*Xp56k99UVNS(6-xCP@5pt}#0r&FQOjH2Y)i$oN%Q1nnx`8+VF{80P2auQ`$werv7$+Em^-
EcYAkw4-v*I0WpwB2h)e@BGR9ycg%SPz{Y<6r!^5h&orb*GICKXi5R10F7S&GfF_0a}-nqwFkYtN{NgFMnVB76Tkri@%#Ay4xDuyC94CDcb@{*+zNS+Ss;9f
xNEl-0$YGnlkcn8_g+NAKjpyWN8N5NbUGf7t&}sY0I;AdF;Y#_fK2(3-uD95yXWk_Nt8h*M4-tZP}f!vIiXiYJA4^|6`dT#@CDF(jG=!1HxR?zC^qO&2i~lS
5j6SkdRKqC;cgTiFc?rdV52GNEm8$3Ao6*~GgK6mg-}T)B`_FJ2h&GGZI!yX_`k$xeM{HBZEFLQ)7j7`lMgc6>Vp1ly!vrGFX(Sm&_<J>8qCBfMlt~^zdHw2
kIWao)%D?1;p|>!rPRAa0O{mshe=;pv@Z;-CxuLYh(^I$ud$qYbMKp5C#TtV1LeT=Ua{>@aq3go)-QMu#|!Mu0d0q?J0^0yV0;~R%MiN<$Ws(mnoF@P{{Imm
wzjbFc5#H{i?hbD?fPxMo5Nfvq6UrGNK{ZmGUG?kJCcr&zkJl3#v8_PlV%bKC2UX}BCgQf2@S4(Z_RDO1rKE^ii)a8-9M|^()M8~#4Vk60|f}Os)Y{9U!iI;
gUR}OW{dUCfpMKaTS?jv>D6Nt%A9pv%KTQ-UOHg!@c!%j=lQq)dxq=Y=|HlN%&QCRR?U__R$zOFDHHBeM(4g&j42Cc{-#$tWo}dI^}Xw{)%+24_rT8T1DPBU
x*<pLItBJoc~f#2x&GDptp^$Czt5T?_e`TRG}(FcWj!JZDRuws<DkJIizzbu`yDOuGHv<1t=>Sk=cda0Hb7@D(zhFQy_tG4DFJMuf$8zi&|z&%AdJNP9COy1
_2G)B-wKSb)3WYtU*gy58;@`Nd-H!hsy<fOFdXU!W>sG!NE5Af#Y+!)L{lZ)7je$+!*3uyWlAY36nrqnB|yAfvLMq7qzN>#;;3BzS_5Pa5VjoZ-fNXY%~=!%
%?<FXz4v(_{>6=Ot8#$rND33Je-fbEX|@n%fZ2DjuvQW~H@Bwt7&?_pHJQbfMG*VtNG2b%?RRPXvd(Sycx!1+62*5*=V}Z=Hd2Cu*p_Zm${>u>1}Fgsb`I;{
Z|8-Cu*guXH(<pVIy60YJ?-vmfstzsqKOm}5hWqzPym!IF8}4_c-4G(s9kaoNt&WCcTV>>DzZbKSqK(%d?eC#ILu(umgU8m<uE3IDCr_jb|Y$IWLlpcd+gfS
+=WyZ`l-P3wE!~~Cwpu3OFWSu0NqPn58!6e=z3{Rz*1AwD&TZTcsnY9P*_`7Q-MqumC9!$KZ@S!UUu}m#;aglf=WrT4Od{`hxOcI^4f5(ah^Q2dr(TVY27^$
cH~5m?U5$<xd%X-*ksqPMF@dCT)Q&u7#lNY>t#a9A~HqR2Dd|(5Js=~IrOuX4qnVHcx)m5415}vtZp0C;P?RoLF61;>5`z1GR9qP=DRzt_~6T;%IHuOGqNnM
GBYH55QvY<syOQ$KzRFZ&VNpD$z#9_`#PNajH5jE7ES8JBT`(FGlTkAHqUuoD4Rk2VqzlOcpakv8jPp6(1t`P2?b2w2Lv&()Bw3sE6-$JN{oZa4W0zv1E|Lo
&e+~yjL@M-2dh@FHbg-p;1$9*0+n4;1Rzlo7%FRK7A%DZ<<r}oaI5AO6m<TLnb9NslfBnHrm(8L0_p&aI17xw6*PH03YO~|2y*cOkG<Eb`(on5e`mb#hK?-Z
4@QoL2el|E9@oD9hc30nzXIM*XUOofN7(Juq>#|VeueII`;NkhQm_YJCieC;b<qQ5e!>8lKbN;|hSWrAhCm4+0TLvlY1|;R(;(?SGU&UHtrL7;7vVyN3t*;*
LJ0*e62+ByYz~Ie24?6`jBQjfe)#jgjGY@z3s}yUw5sRk*bkfnKL%8xBPy<H6>RZwHg9OL7}{?bBAjE|%vpVJt(+NoC`MUs;A=aPBKWfhYr;TlAdk*P|H){J
nHr*cY|a~P3Z>zv=CT$stE31ZK)-?M^_IBh#iq&mmb-N{Tb{c!DYzb_F#vWWmJ1WeknO+jU@TVNArtM}+uvMhUF@xq;uHml3WTE|QUfBJNBL#$-7xRm5D}r5
|A0aWhvx50L{c?qD-(rI7OI^{CP(Tf7Ts*Zz_nZL8zcd7g$k+^sZxYs5ta&k#gt2^C@%PCl=RRXRgFnRTFYhi)#VQa1vzCmrXHi)FIbV{A0Xpg?<K?p#nf*h
yb$4&dUKeMxbnl2BzrnAEDp>%s*rGOa-l#xy|R+qx{+zs$4f27XuF3xd+IvbZP94lkny^fBI+`sNFdt+**6+l{F6{8dj_9!iv!JepJkd}iMsR;@f^xHaIF@%
u_`ZR76<Hs96)3Y!^e7jT8DIvsu1|*htKd?L+F9%gd(cssU!eMOb#wFuaMuX4g{=;e{9{5d{m_ngB&0ejR6W8J`NcWR-i1G7X;k=i--||OTeeFSV*!3G|w?|
2SN~#9+eVDT*n{0v}V%UZ?oE!YbchVW49RDnsW0p7XYa0)Q;dmi{ysKp7+T)K|1RY>s0Toz8qa?r3_=Ec16(o?3KIn<rRl{V;`ijz{xm~<k3#oLxLqi@ZJ*g
-G%pP=knDs<3%tWL@6ppZ9e}bKsFxuke<0;Ej2mV|B-?c+f4J-JfRjtc4*R7I36v(y6$j$Tn-s^LMHS#r~E4uC7R803;llg7cL0*s{=MHWq%T#_<6?M@@5#I
&#gZEWy&4i4ft!>?e}w+y4P7Lw=kZ>_lrQZTZ3(sd@}QItu_Zg1MqX|4nhry>~WVHuDHRd%7j!H3uX?;q=t9DpUWO@Isxo2Kramh`Ec4G{qYdHuP=i1Q`(|R
7zrXZ<<!FfLBs{%Qtu3t(hq1h+MYA<;ZwOvtR6<VmAgF8%!LIp@Uv-QzkwZG`t7F$3X(kb8T9Q9T`zIvj{3I)D4HAJztf0{;e%)~D&Tfu?I=2AT0@Qv`h`&V
t=q~LO!2sY%tK&E&YwHXqMefr=nfvlCc}jK5ikbrCP+SF>!uidYG}e0xU?W)0-@s<hb7JAiWs<>58BVId^=1d&{58U@98&jUcSKC%I+|<LWf(AFJo;%Xo?_C
p3aQREm&tI?en{F1BzL{-_ge!NYm(s33gDd6$|d3)nQZ$t!u~+Ox?WDSOK?^r(wBb<S})1XI2ZAO+%7c;Drl+K6d>WPkE`a3R7J$qEboRhpJ9LCf-MkdgvMH
P@5f=uELrdq%PDeWo!m*$Pv=m_QE+57cw>k3SB8xa>q2dp+yPuz}wV6h+g{GvSg3%bp!TZa_mbj$gy*9<!oHlmewey%4%f1gOI=w8WjfzuMXVX`5kt;sQI5p
?lx(m7|fY)Aix?kI}M+hPXlTIVBJhg{I70D;Qp#`r3LDj#yfFKeoQcX_XaIcvV{t?wM6A?A+hHQCS+F6mjSEmq3liyT9kdoFBj<J@E;-hU|G)LjNmX>RXrKu
;|JL)8~Qkeaq#-*T+tVyh17@QePz!Q!LL7+))O5SEFRxC;LvhZevTVw0Z5p;WTMjBXKjy0+q15eSP)4C2|`ZAJ{kG2_g?tFLcA&pg;E@lToa%}`1+uAh1jVU
P@^a4_hPvV?0t5RfUG2>=|h>1`0PKW<vImTo6%O|{u$`_FiP1j)`dX3L%MmNLY~E6Vb127(iZ&&Zd?#)ZqP@dw2T+EmXu@4p!iS}hzHSRQjfzKr4p=Q*;J5_
f2fb6_Ka@x-IcBkjMOCj{sXPC?g|Hy{eMmLA4HNRmt(@LcjbxnRX6hEpnC2@{GadeS<)_!e|}F-!-`1^^&Li8OFK$+Aa>NGVbjYY_#N+en1}7+cnp!ZPVq(q
tHSy%nu-82fdD^oZGRi1j9mbbH({knf-90bYKC3X1oj#jO!7l_EFEN$lCx&X#uLtTak6S2FumgsUe7aT7Mc#Bo*2Z$4rAeOknDf3P=2{D`|i%Kpuk^Az*9$5
0PY>^4WcGM`>d?MYEG>*2!HdP@RURu(t72C+JK9NOrFPyPzaS&{J#9d!v_73(V0LPFeDzRtI<W7nL*pwsK&~odZ_+$qX{dLKEf=~^*_9OoNr&30`F-)g++gZ
B7zwp$pwJq?CaS^EER!%9NIL={+&0PM^o}2*N?^W9}JYgU83=q{vsFk&e9ZfEmv++JPg!bxGl6P3riImcc7=BWMLKCP6nb6lY(Le4>SHz!yVh~s9ern>KIfM
y2C0tT3r2{cIMiyM$F+$`Flpexqvv=05nR4VLs5_1V9o=3PI}B`lkT!qa<nW#*1273kNFB?$F`lji74|lkSi(F#MT#3#kLNbfpuf*?ei^>T${Y5=s63|9^V-
^^s=<l|2k)Jol3|fq)x(JANPS>2Ug6mIug%W6-cHs28$?!K0Q!H#^ILz<V1yEz7%mS@jW>mik)K1yXrM?79{sNt)C6v>z=OIv-IJ!g`&9j!x|29IBUP9ttAI
pxIPF3lnuV7x9ICA}mm(5G+7;KziGoVuzp<mKdL5Vv=W<9lB<mYdhEnW@5M^k${GVc!rV?fVcw8ozf3<Aq5+;t>#W%YFO6KlQAqK<6v&9X%iXn2#4$<x4btO
;1m39UwSNM+WoVS1LhV&=ll7Zyk!rVtVV~y8<dD6*{jdv>o|8uphj$2C>RP4X~zB9D>Fq8gIyGAcsEDi*B3t%H}KDQ1JGy)C(htRz8Y7}<@nUH_*3>Tn22pO
y_gR<9z(e$*j--3k79;Tp^Ow3Xu6bDBBShww2c&pZ<*I^U01bA`@Q^Umoi9k{x$&;2u}z38Ralv4Ml^`reS~EhHkX~!OqYEArOo}N+v`p3~A4N@lkaEaT^N%
9rW8z)3>{bKfuln{=KeGBAJJ)s}FGhg^uxS`CA{FCC&56f6*f|vO3!RR({l`n_v`o$5RN~R?7Zm<}1D(Ma1te3lW5A?A!{@IEHTHoaTkt(X2Om5l@vT`QA*w
IT(u!xIJ3DEtPBHd4XKL{n{$^0hvMh3w}jPVO80O;;iR2Ykcpj7SRq+ak?r7gdl|gyXVf+tLwx@6wyXZ6uT8tK^2N-WeDOF?Whgq9SRKs1&KE)LdwYDY__wo
J`U$ahzp#_zV$kB8oCXnT?+*R(DiO``X790)yinG3Ax<K8<e~UwLr`$iiQLh7hroGGz0Cjw~ms|4K5&bZ&{c{by5IQr54n0r=Dv~4`H|zso^e2_@P<P8Qkl(
E?`%btSm!Frbh57V3&Uk^*OJr6L7C!vRHQB?L64TwW5JwuK+q9uaTRw7pLmmTR1SPy0=9+m@jB)ip<v6kxymBZHO!~vr&ty<k)D_J4IDJ3ky=bC}-vxa8^N0
i0h5F+O#i~f#R?_Yd(W391x`x*?YFuuDF46NIT6l@K`GX!yE+!9X?iXd$|f<p|Ngz<?LX@^)=TlU-*%~IbU-A`{}CU7wtd^<o4V_wdnBI`e*0d|Hh_q2P(uW
GVjq+h!jAQ2FGo>wT3WTwerZe8AYC2%{S0xK*W<i6~T8<DW}=iHaiiqzC4vuUvlnO8^m<(vN{fgFpB3CtZ>p;pYT?bV%@uJ$#dKp8}ZBU>*($^Wke@^au|7_
CnZP&!kGELeqQlp>J&zpZcnv4qh@^3gEh(Vj_lLnvR+^hh;GW!NlaBs6l`K@NGXZ-O-H*_6rzzBX(3P)6pFIbgkyTu;<_yI!DZAld(R#X*hx{s+>&v7k?@BN
Ixj9aOtlDqZeWCsrs#d*XV23;0%r=&-_iDT1Vv%P=ar!f(_E1;^5R9d)$AVYt+R(sW2Nxdn<suUES;O}Da^m>($}Ti?df!C6W@3~&?prMm(i;UJjFY$rl0b8
66H{;Epyv4c*TG=vAN)lHwv7+@(QjvZLhV-bFo?lNwAjCb)_mWFt5hr4sTcmRE}YfLc5jORM5)UKEm?H1a+EdA^UNDQ1Kmd#>Jdn%i5c4KZm(WWZn6iyNucT
zA)yXQp}yUt4_4eWSemg4?-*g04`!ldfY-R6|{a$1+cVh^5GQCQy}Qgpv43dD6t*zBt;V;D4@CpWW)r5IP=7dOgglz_OeT=dHU#voOKdf-R?oHd*3St;9p}g
H0m)sj~3&`)91Hc4lmp8(vA*WoGtIDkau*iU9Nly#5SkSxy1NBuKHEeL9Y5>!_r!b4lJmkO66VcIm2JX$i*&mg=w@{TU#xoF>Bt38?R=?T<xu{FeJ7F*?8Z0
t_vH$ShamT31o!6wfZ~1_m6*4FI*&k1q3M?Pzra_O9QZram30%N8}by;l1cj_<7s;kD2c)qD8dh#4b!Ic4@w>!CoFUQ~Nrwt|tz<n*F_@p_8UcFllEd*Fo-K
hrOIB&&#QZ3o|~ReQ`P81|?F2L21&Z>cavluWH2^gOg&2ifsYY0*FNdsB@!zCP=^6f!A6J)EI!URhrouc~tw?_J49ff=8IBjT)_R?ehb5;gJcMkKEXlEQm+M
hPPOcIOTAl2FU&e>-Fm|bzfbl0T~kE95A<`h;YFen5%SexyIp8A1(HsYef;E{H)-Qm9B_@N+47nPTiXr&2HJgo)f4l1CWefyIcfFq3DN)iAPlW>@}@#&#vdc
w_HnFZK67mt`2?7wiePc35O0SGF(O52wIR_*#jHML9-o{zi6out5kD~++x90QSMx%;Y!WJiX@_pd)3cg);?zz<gxV?Kj88~CYGAmAxG=X(WpA!oFLI)X$fq;
D>7h~I!>h$g3)&`rH5x)*<jXVU0`O<!KUz|WloD?8e9unVc>DFj}SN@V*XxB=AK>rZi+yKQMhxwV<m+!rfp9g4gBX8DhKA!3G6UmWb=0qT@;O-DYnmB%S$n9
I@l=m4o?@Tx35)qpg<Iqe796r&6FZKS^RE{nL$bktYuREZy1VHWfgJ5sH(|A`&ttvMdL-h$a9x-{lrEcfNCox>sBcHf3JsIPa)b&cY)`glh8f-w*<AUF%xJb
=)g_Jib+r!&3{?(!bA4b@_&DH4Fg4{q`u4s3+y8dLqQb5wk05mt&J9z#cde~hC&P(K_nAbjPzPj@G4M=*G1%k0rx%uPL@IM8cYbeLu)XIVc(hSjWDuc4p_M6
=Ck;0vh3U2rUdiD9y?(N8dUSTi^A{`H$+c=$ZblXcI6)tfKkN!Sz~BPBd6UgHzv9kPO$tcg?41vrbgqElm*`#5Km`QY<6*IS7jMM%XAf=zD80&^qY&hTdAFg
8Xk8(`o+on=rHu>VDCFADyN}hiwgz$4#RRE%pNuhuMf;pQ+h*W8NKo{YYpP1CUxl~5J>cJz3*X+&%`l=9VAhr3W?(2Xju$3-CSA(zZl+aG|U<u`6J^Ko*M@R
D{NS!j2V|J)8O^%>p8e>frpwrUG__J%*REanpN7-68Ov(a)yy|a_z$Way{jNP+14H2ycxS_G+UIaT6wcytH~>*w6kvuI&`UbK|PJp-yBhAI?~VD{Orm#fBl$
)@6qTTh*M4p@{baFEFJLa8W(j_ExZ#N<p+>!-*}}cSaznS#NIt{l~i%Z?Q$ew-cD$NOle_zB3*zBv4i;2_b^1zo3{`BPB@osrv2U5d&W>VYmZ)hL3AD=eZ$4
YuOAQ5m9Ex<Nj4Tp{iN%$n68MecW@c!RmP<=P!2$r%TbuWH&cLr1^NyAFrGGH}j!hyy;gn1^rodZn(dqVy1;jNm)f>k{!e+{-374HJ%^8f9L33y#~Qu0t7fz
QYpbO;4T}jeV)}%p4V*U)4{|kP4-<9Kym>Q?6J$>Ys9ncK&NpG-f+w}_p6E}LHZEfQ&5)JZa@`*@UwvkJrpQG-EO%Zd5mmCyV`IYS1i+PHm1!#3@<|@Ku$g7
2||Q}qJWY`#?9~T^%0BnEX+lqeB@hG(A>c%E;u9%9?YTj+gFA1>!*LRGvC*s^QLNulceGY7fzH}Tft_<db#L*(Djyfv`BJSN$&VAs-!z$*2;}AO>6mg>D|&J
WHf>`O=<O(daLMafEr-;<2SB6{PD8xqcjDGC36%)m`8X<a$t=w<{cPSrdzKn?g>$a{a#G{zfOJD_w&vqLFxChW$Q~d1MT+3y-DdS-I!oGNnsMb3PM(=ny2z%
KrOtnDO3-JV?Aehmh0Qw*x_RbyN*sEhUcO78v-GDYh6{M9F37$6n8zTRsFMsICj)1Zg#U@9ypfJK%-JBo@Egdz3Q+{!jMQTp_UCjSu31LwCw(*4_CTH@O!9N
eRYPIcSDrkjBxLq`(4bLAW_RGf*0`1CzFLtl&ZS|QBNi`ut9)phQtA-1w?`ftFnD_hLSYm>@3%(4nSk!Ry0%ra!LYJgeAGL>q0SWFGg-U&SArBPWr~o+Og=Y
*pquRu+f7hXvN<IAb!%sMUwB%6Wh7pi1_lSJ|?xe5<<-gy55lms53QEowYWbN7r-Mx{%?Xy?5<<0p`Gu8boJ)#@w|y%JyrtsA)JosArBQY=N8Y-Ei!OL4!xM
BN5QTH~x_9=#TBfztDex|Bvx|`UGJS?#BNdeSZyXK=h!@a70AgPO<aSdAHxs;fg6~JcmV669!_w>yg1@<PowzG>H&xG!c3%t(eJyDo6si_-#65Lr%mJP{I=3
Fu}LUU4a2W@m53%1lEysu>=&ytc(Ia?FI;4D#o-+WgU&{GRz(37^QWdHK>W%l_i45bF#KAfGwnGnvd@Vl0=6?8jzY3cCnR>wk6eK6$6cpM7n%$LtFiw_1?Mp
c-@fuVX?zc-)s*3JI$uCbz{_6fEJy<UIp1=$(nDJE&Bn@v66#=p6!C{LSq6Qx@tlvQS4Zl8T*h3>U$s=V4x-ubWdR~yRZn2r?cnqi0I~jNx14SWRfA20$4SS
p(nM3HqmGy{2Evdp7MU}r$>kdeUA1^Dr&-#&(mdoRZjs{$x6Y5F}fpQe67aEpV%h+8v6XVwdwR|hU6`=^(t<}r|1N*>gwun85h+Znc8g+vb7ZJ^0mbKiYX)$
VD|^<@9mzpA9MQ~d)wtv{$4Y|a*J-tLxx;FcwANNy##jQVAvVgXs|B@WQJl~qK<pRqm2RLUF*X&0H(?mZs^!AWqYa!<|W1qW8g;_6$gx1Flbf$Uux^artg{d
=WTIxb}DU8p&h-7IoIG3FJZ89ZvO829|75kVK%%XG(il8n11Y9V&#@OgQ+fK>pccOaSyS+Z-LL#M;P<Pt%QDZO~pbI$<tZ-ueKv(Dpty8y!gv`UsKb4h6Xf>
<XW3HwlixhaSaR8t7L;|lI$F%2ie9V2*YUKB*i?f)9Qz#4wA^>tTjxQ3Luz>QbufyFEc7ihwQZi!ml{LN#U|5*$;bG8m85e`7nqh=hfwfQPEtH)G7#sUL8Sh
=dFYa45};S*Q!=&yJxGk6LX^Ou!KT(#pJ*nGZbSd4A;B3t5zUJO13N@EQ!6L+#FqP(Qb)dF>w$?VVcv$Us|Dv1d4~V_NNm|0gUXf&ZNqXH_*xb+*cNhEoIl6
Y42*9>{31|7mhBDnhSMYwqYt1%^+sU4nW@Te|+Y;CevnpNvIupmnB(5E&d<zf_OR_Vk#@y{U^tHf>HhZpM@?Dup=xJN~#c&Srr$fFRUo`Cw8o@I`%$`y}1OE
0T&jy0{3<jpVx!>U5h_~)9dp)=q&6!br>YF$ZE9UgtqLVPt_=JlpPsL#uC_Y?`H$zM3mf$pJj}KFlBn{Z*?T%zD}4xzd%~xn}s$ZK?DgY{l3-rnIcV7Hb<_y
bgHEmpL<8l{LM0|J!muP6`!~)<S9?^y1vl(-{s4zpR$mB?X<q64WavrA5)D9ie(R+Gmt2#t9ieuqAKmDp|v(N45)SZV&;`fo=pyh;7?e>8)B0z0azS6keRGB
<y0-gvh<g>Jw;I)6)%R<C<K5UqA^7v1>j;}k>m`y#oS+Ma74UMO|vr(rntRC$!n&IMm`wd2SE}uw2nb%;f`4Bp+su!h)Ae(l5jJxFF0}bb^{%zGcJl=3{>Jg
8Pu!2t4!O}Kn_amSjRC2*J3Zhy{CPh@2xaL6lfTq+q7SgeYdl*ty)4~kS@qpaH4Ztq5%}E1UI#VC&mS^qj_<Rm|SK-R`z#Ryt3hGSZ`9-T4kXODWe$z0z#AU
P#ezSI$-KX6}-Rbh8&6nh_)`%hjQFq0JSJhouVKhQaKB7g`8plYj>t4i0q2<NJ1+Xm;u!VWNu%z%^WC)XeX8%FZy&=YF%H<VXTE%8J8b<gg}ECfjWC2f6>ok
R0uLT{8t3A19mH)mut8xtM*wgDcT)bz5m)j2GU#K?^_M|MIU4RRtvY5OSxcg!v?wO@uxEZB<eg7G2|ISfLfMHV^2=3p;<%}rci*~-H};A>@m;BgC$9;g_C2m
DMmjQ8|rKwK>~ieP@LkEFVr8y>{u4Mh6iH6mpgsDJr~()^D2&l?Hp41GN0uPf2RL2p|nYd0hi(EF&=x!YCx(2s34H4NR6BJzA5UuEQbfkqX{mm+d8uJ{Jpij
1=W16vPb(J+<#BMS&~7=KK6es9D2kUUNq|11n%sf@)1Y7{294lgC^`2{~w<$W7?{H38fp5i?t+zMLK)sU7?yAmp;mF&;unIQ2|H_A1Alx5u@-i?`FL%q<h9f
nfp37{WrfB-NU-BL!UQ%qMB1ry5mGh*o^t!6W@gZN~<!AkQ{JPgIKjdw)Rb=dDc7}3PdQR1e25^Z|(6N9>|wl*`MoBxp>N}Wk9(l2?$lV6^K@eT@h)kKk`q^
awBwfUvXT$+yTl20RbogK#nm=R&2dCvDn*kCv;sjT)1W!1@8-4`?UZMldZ~JC}t!PWf_E3+@1yi&g4<!kI%@@SOzd&HfwWPgW~HZl?vi{F*_o8DSGto$a){B
;Ls{?r>`;Z+OdGuYqJOJC`1sqwKan`x2^M>e_iG6u$|mw?#L`v59+pg>sV&pSry}1F!xb;8U5b{hgJnAeJukELXA&dqK1PsT0wy8yE=1uM=0cww-(0{5Q_mU
-ESOq<C$O`auwV-xEBQxaDWOXy+AgVn;HEs@Jgny#C7FG@x`{-{{o~j2W-RZ)nuTd3w$UNKzZ=XfvXp?{f&jCXcQQQDrhYr_tOs{K}hRVEkG4w0w5sOP~k;>
-y7jyuD@-*+R@+h<2c=JXwtaR9iVmiZIwsWk5?}u4KAs3oE9fS(havc=F<G7?+`(v2j2#Vpdh69n5~?_vclR%mgF#DCe`YwZEUGsrMcYT=nx70y^U)`5eSMd
S**&Nf(Zno0H#4T9)}}4bk|9MmlM$-hPTo~IS#DVQJ~{NWHO%Q4d!eF@>E<idVG0!fXu0S(4P|reWzWTz)`^nQKViZq~&LO<UNSiGJ=R35C)0~ASKVJ-*DIp
Nom08Z#_6J&TMRo0BmnY#G$5X?J=IdXa&&0vC~xN<+v+@5PpW(=x3ThW#~Op7DqJz<wLit-GHw{hJm!w-Q}cWJ__V{(vgd8wyZn19PXlW5g2*M79^5JastYr
wwJZ;z$J*=D9GxD>#Zga8uw$eFi`ToO$UU9#|C*=89Td{c5ETRwTQ2ijFBV(vlAIHp0#v%9yoR>2W@~Z+;!;M3bGkpQ>!SH(&_i)KpDf@LQ<6qC-I(~U8e_e
WNKO?j96_Kt6tAyw*!Y-e$>%geKnrSiWQh+UtHo4WKdFoT&jCWfNu()CR8v$70e<Uln<p;6Z6Zjf(i<-0x>~v($v_n*eIqKVccOTj><SVE~u(O=vTTOY8`PL
jzu3Q>8Q-#Z6LBA_LX6+$0RWUQHJ1PI(l@twGJ(~2t9<LONkN{+cq4qQ2O@b_WiOvI503tp?n<o(fji5_T3!?{MsA*a!0fl@xtLU>@|F{4X4;ZJc6=8D|SRd
TrAjP!*dWVVtyz*cqp|w8qr{+qTaXtFo0^l2B-n5Cn%Itpk$QwSd%!EEV}kj?>9cno7Ko56;M?{HS#Tn*F-{~`E-7eV)RH)N8!+)&pH^0?$*|KefF3OI_#_N
@42<a?e^ir%frTTK|weQxgi!7smhi?jK*%LD-;6;&Rqkb^Xhxb{TK&xj=3yT(Ji9h`G(n{?Zw8tFgrR$3-YDQ>CMJ?ciJAF`9h52eA;B7B?D`AO^t7Adnwtq
*2I7lxmPF^E=eST^hORwDG?0|F<Hq5S4{b1*NZc*bUHwgN~y(AHX}^9-qV=Rr_;vQB0}w~URmt?O}&j=EH;S4kiOnq4i|u<qN!~TiU(#?eWvgymOVzn;@v<B
q_9~I@m$Lg`dD3O&ASE@tad=3kpWn^jM%rpClu&%2!?j(sn>bQ=QD5#xyvA8Y@)Nno9(!o#V}$D41$t=bpVeecA%-fhCbDd8dM^Qecgd9ZQOOli&$>Zukm3h
WO>C8!)-Wp9{lYK<Ou`{R^gC>gm7+kjotl`>po;{a5IoVLMt@3%RYr|(3ef&Ml5?W<XMcq;0n4Go3Ip|s1P=?e^wL^P_{}{E)Zn8X$_8e5|d~bMF%#%1?shi
9b{nx^k$HoZIzmJQ13vkMqD(9-F(lsv(jd8jylr7z*GRe>fuBndLG@BpTpJN^xNb^U*bAcE7^yA*o7^2yYM=6eYOG<D5^H)@Y-M$$orRD?#qfPa%6+$o&*8F
<!;IZVNh6+0iZ9j)4T=9RaCKMr<)rDR0LvwEK9@eCHOk*3#_`pM!^87`Ywr2s;|(E;7J~8*u?UwS5y_QScZUH_`0Lq5*R^`3bFO+>=Xzmrh*#EkrHQ?sfImW
@P7!0ktM{=A#o4EGnkF~X^_tqc0XjdUhtW}O|xd3IYXVsZtOUh1Uvz8TpG1%EyLp!rb8L?8f@EEO3JQ6vjr!p)u`?>1YT+s3JSY*T^lZ8rift3SuMzP8ojE5
`^pCOQB#C6`Ekyf0wAm6^)oH!YTQ+@P;BLyoAo;vBock_v#pNddR>Q*#m~D72KQ;iD~_0SbuOGz$<K^Ax61-eq-(LqD}^Wt>LokCry<b@cM#|V{DVUy`r=xb
s?v0O-u4M1{ryQ<ymdsGK^pxHAZWEqX@5WMB6sz4eCv>r_fA0AwgfW)N()(jelS3umixb&!hr;w^rpIHq~8OxrviFdi5L*8*+Tveo~0*Kr8;clikD@-#YX93
fPxAFmzNX*t`0r$2bM)kp-W(0&(-#;AeuAs7EFxDKbkK<Sh$FRkb^&RfC-p>HDf4{B6+;wXAPcN)Y@%`r+NDBb-G}*L#dGwHkuHr3^3~8ADR(U1*1)NhL5#d
KJ8*KI_VMDmI56S>F>IhC=f>Nf}3RP&IbjcgY`fNWFtb|c(VKb`6{g)E|T$}Ppqa-D@okYxfqf!R|p^x2|Zcj^*!LFq=pntUM3Jq#aj3*-J(q*IN>lz;PBKG
ROE+=0(RPE^2`C0O^6y`l1gNeDn|%nDMU2<S1+PDku5+7WzQ`N9TsrIg_;~=h07z68L}DC1`Gnv9(HtZLE#KQeiPSrt5&FC$?<{f9cN<2nh5UcP&rQ?#~>yE
aENZV(z?#G;W2mH0RnX+*9Hm9&cxFQ>*Id|7SbpIj3#J$(GUj>U9iLWI3`*gciB><&}1Vp_ZE({G(EIkb?;ZK3p;e^K>;C`MJ89T1DAI0II4%&hw}W@2eISF
eP)JDYYlx&-TbXb#ei);R_qO;$e^Ly+CwH2@MwK@WbfkbxrP(Ev`BxQIYCJ8w&m5fiz_8j1DIpue5)ik5gEnJtR?Rkgk!Z}C@7&ZVz5!D8oVPLZfJEi0=*Zl
LXSCM%6>&nj`XZm!iy(gwMR}CtE0pLV9nbw;82E~jzTdEg$KLX6fsx|F1CC<-XZo#D8Oey+A~G<=9U^cZqk6rg?vH~)hA5$Z5K|LtRF5k=Mj0u@~sLe6$L@|
Zo2~zipqkAwZ*pUTaE-{!O6Jzdu?l)lmdeiI(}Yi=IixK`ysc&*IyrY-H`KP{zC8X7{^meFC*1(?tpui(o3kOUaQo$<(emtF`>t86LffG_q!psR1wU$Y@z~C
I3FbUqH5LG7JU^0Fp2_iphAyfcPE0nQIgioVWJSBHbnA#w?YkG7(v20V+!^mkZ)HgjpSfbG(VgXLPJFeK!aerVU@5Zz-<>>O<U)LTLIR@kPDC$kg)|`n~?Fr
>Ydq7b%l%9H_KhQchQyCmu<#jEGEmOBq3w)=Tkd6(mN{QeLII7OwY!{p%gK)vBh1MM^@sX5Cx96Wsb1=h5%;ca)A0TC{86WJ2<)H3KKit&ICFG!4&(oAT~un
J2SHfw%;4tfe!Su=X;BR7q<p_Y3_F_ujtHtqD0h4f0s&C(^hN*5em-ejvPs5C%5^mgccooFd7mYW^QrP+p!=4mU}M*sUD;ZQid&B8v-262itwN)`!Z)v#EoX
5w2OmA&Pb1?DTx^v+e}`{g5=Od1!QhFszH4?yoZQqcse&f@|AmyEjf}W^inhL$nZ#q3|L=&7mrSg<?gZQjpV#4q+F%&{fR3peKJHS-x|gp6r=lKbIIQT0Z9R
cbw*N+u(1W{tHPf3ADqf2Dj7;ODU?4k45pmXe$X75~EB{!A_0r%52ivX{|NmyQ5*TalpA@FON1aeqZ75pz{9SAUK8$f@)j)UZi7pFajd8KwqzhwC7?e-I!pV
{!MMhw8g_ubzB=?4@E|pc~lR#>gb++$e+Ji|DCkdIuu|_S*jHP+_@*ni7OP&ME7L{EvF1uo8&p#&xeJmRq363xx+Z0seo#$&rM50_^Toe5Q1ZM6N*vdP+W?#
2=WRkIw%Q=Q69QzQoS#+{({0yp}#x(BK&RkEc4B`7AQ&+)qI0NM<^&6@*odEWiBJ2`tPp}J+>7nMz%~hHy!7#N}KP|6s4k`NZ(oy0^7Mh_P|yQ9_{WTt(L6W
cFv_l-sCzJ%7-=%|5+K7q4OxkiYBbA4@OEF=(;=MgDn*oC=`!j3J13Wq7cOP=|@pO3imKl!>zrn9u);~n?8(?D4^G|T%~F3-%j2P)xPdrEtZU7tyl@_l_4&u
hzURdGV7)1g~R8P^g}FR`UV*&8XdyXV@@(A>KNbU*BxkWkVYJxl}Y<mM6EEEp1$6ttSxBz?Fg6bw&*$TD19V%ZtOO7L}D2AV4##zJjQ963=qf5e$@j0olKV;
0dxzEVTTrsHlpK^iGNBR_)y~m(Wo%}{%+iz3;)H!qA@_b58xNm8}9vRl0KpOmDkLSh?lPn5)dhAbdU@|V~!hElW?rVQ~tOJ1jr+AHyZph8zkrYHyh+ZNkLgS
H_Iys<*EJ+joy+%*#zLpU`YiCFki%KHd2@J{<`)3I(&$|yoZyervC5r`F(YJ7muP*JK8bt#!hrfy{Y&aUMwp+15o9iIFdTB`S5EY_3W;`o8{x9Ji6Xri8~;g
8#K)K@~le%5E5*9N}(USX~UZJ&Batx&x$ITCO!GO9aTHKr{zrGNL0Gn8Im2ltQI0?XCCs9LUdb{>_y1Y0(SAG5|9}7I}=!$fy1q$3vQ}1L+qi8R4|{lWiht6
fs@JFb8p?U`I;j~3a#MS#a<*1cB=Bgn}u6pX{pj?M6psjVVXC28s{u3)|E6n2;QgkIJ<Wny8;R<?T&^7l(P9Xna0DZh+2?C!#44BenzPp#oOo+cC%LLYT9kE
wTs`F2FAKG2?{OOA*@7QdL7+RWRAJRRLfsHyP%oSAo=-Z!B1C|@FAYvX8ejCiL&VS@`lAg{?pF_(B*Y^)2PJRtckSK0bo%)h`A<!CNJ4)0V2nKaj3<xqUC13
m~B~*HR@zDs+1DVXPSP|q^nxcF#_^!cR9AJY~6$|2IEd0*o@2@jsr|y%a<EkTUh-z!=Ao1$m+Y!Gjhv9V?qSCFKHf5@mw2%F9{o^<hix2RSSk&7>gALbApe1
*%!Q`MjDRzWnkI|5FTdw8Y0Mt<oA3}TfWP(a`H@DPaC#hgBJ=%3x&za4|KU++Dq5gqjQ3{xFLbKA#m(Y&>ikOySiVe80O;H%G|dmWsNDq+inM2vBqYUVB3Ao
uQUiFd*>TD)}TPO??8(f7Jh3aZgp0?+?lC&Thj-&%VSYH!otn&)-h;Rno@R)wI3j}d_l-o=0{tHw^$=UZUc?+Tku4;T!UdEltxZDeBoiQJTuFv)#zt2A=e!U
!Nv1Qw@P=!*qOCu8P3hhTF7CoeVznINfT!(&`1=~E3`NjGI+oPTa?6RMsI-2BNi7c)|oIsvvq5hP`1l;*AuZlIvuZm>&1rG=qX+2#68^#l9h`VVbw+bC!-8Q
+QDVX>T^lXovgS9?yd;{fg!JM?QVvJ>inxzMfRSs9_w2R_m~h3*B)QVpksMf<}WH;M3s@3$bh-g2Nbc1N0-_Bv0~O<n%g|nn{{zvyx>_vS*@)6@_P0i55hJz
#=-e-nIiHFq9UFZ?jh35DBcy7TAKxnzdTS~PH(h_tRpmD5L*xp!h*pX-+q=4b60L(4?4CF;Vy75NphB}!34W<ccfI3Jk4<o)=w=ze06IwiZ;A3eBA71BdNDe
;^@w0H)L0`GUj_bnbfeOw$8gb)yz<C_{n}0T;OrLgL3QFHTW*$t<v|YOO@0Hmy(uvXz9(7jdgAA24zQB(PNT2*+UaeR@6ZPSG#Hf-d>eODI+WkhP;K*%ADh|
g$D*KqaiNrIh<n2TUT=<9CL`}R0t~D)3f2Fhb-k4Z7vB1L|MB^!qU@NQL?l?t{g*qK;qOp#AT82qk!W;mbKr0q2IXI!h{PTWvBDO&&6-rIY;0;E$iEd+P>6L
y&yf2vgloU_pZ)hMYG|wEJDP7n-MQM6MB!Yz6n0v=Kb+{J=?Svm{9#?XqQpSsG6jh5GI7T1%ZRP5k=bJL^r{oTwz#N6^kgdz35s{ZwgN0g6(d&8Kd)>8@1U1
dDXZ<r`yWu6@ucy4v|r1vO6#!_7`Z*0^Xxhp7JXdSLw?*x!ZNSotK$`zZaofUsvB{iHyAJbpxT>LS$#+fxzu6xHepLErS_QTd&&T_7UTVV!VrcL#E$CiYKNQ
^F7j8frP^q3gt;sj6#Ys6cMJAHUrxplRrUSx?W&JqYZVg&*UbjI&DH0#5*MTj`*AM*S(uq&F^C3$m*jt(DDqgc!VIJB@&{S9SCuK;qs^w$n$X9J2q46U(TV!
6bV@8K7-VbyY32gM^a|##yo%ExAyKhAwEA?8IiZewpa30`4R1vH&u?KtKZz7Rh%f%7(Bx874j9(VhD5MTFMkuQ|K%Yk$oG&J?z+fSGM>hKBapt-vin8gSNkV
>zn(*z;(}t=Ybi$grkuh2C#YOWotuNx?5|x`yeU<a`$F&A|zi{yTFpb`f45Y^>Od{GfZiE(D}jP^#{#Yl?boYFfH*2u_@6e_Ql>uzQcQwb@KW*mNn2bTt7{Y
-;{O!c<ICT=)=Q&4vzmVUdy>&xTe^bR!HY4<ozfGC)rBCrk0)Zq=dJ*0E}~CrBDe({e&VPMF1BE@ZRn;&H@SksG#njIE){$FTw#1F>fBWx6;?}7QkS+MUXIn
E~leRECo{dmjQ0(jyJ2f{r3zY8T)pihT;Thj$xt?>71r!9CJQDA!Y2!tNx6i**3)iN?l-BLljUDgdqZ=hasM1P0l#P+O=0Vx@{gp7k3t;mC3uH>19A2wT_Wv
JCr2Zdv{mSf{@Wy4K(iVZNkHIp-mI_fbfKls8CgpyC4nq(Yl`g{yv_%@JkqT2nG|#h;yoY9qxECcuicqy85tz1L%9aj)wc%lgptJG$}aWErasRJDX3uK#FGe
-qVex1DwWI7!AgU*J{7XSoY&X0o8V8IQGUTVY9&?3t0x?R_dr!U-aJIcb%Wca|ocEFarA9VQ}GT1p#&K0|3&M*_4x7R`TC_-X#r#BoIRBs?Sr<U=11o4{n<e
UWI8W7cG*-jP$H{@<Xz|jlAZaGGRvPL_i@41Lh6EF$;X}HIF(?kEm{)gINzTeGZH~8|{NRkI~J8#d~fxfm5MeY!c7_*)mW9mk0}xY+DPFr4wTW4t^0BLVFHo
)y-0&1WwyRVPTeJ>o{NS*PgmTGuJb<C1Ln`{pOBS-F#qr2(qg78D@B<4*RgCA+>Pb0kje=)-VuO0Q@-CIN`b#eXPY_0!umtBiKdG?l`iB+YvyeEC$xB{C!|p
TRP)()J@7|fi4RGyPJKm*xL6iU_A5eymj|%zQR1=*4__x`O0v(+^oeWAm;^{+7zuSCyPW=*4-eqgotT9px^X4`(S;W+MmVG<7#$KWSIVZ<`H&2O#9i(ICv4-
F8=J9Y1YNRkH3TDA3e?|uVaYd_86olYbbg$WW+%h`Pd$s)v0m?U_LUO@GJ=NAoMGLuFz|x@z-zBp6sDvkc&!+Ay9&dMpc-}rW+NF%TzAJeUwVzj||bO4lNC^
rT883T6{aU`>Ww&%Ny)_LQNYfd2yM5nU7-*TC#28afi103#Y!<Rj^^*_Fm8{de&`S2G0AtFf;+h_IC$FDAB+bXnk$y`Y~KLelZuw<)366=FQm3s7KiQ3i_zH
ciztAw+13dW5<-nZZUtVJh6Mz5E=(nc8(;jj*1=Xb~m_y(8~jtZUoKZ2FN&ic$6ma;oAhJ;ndf#?UcRv#&3ZhTVgE@z9v_m`@YQ=)-&DpbPXD7FNTm{7?W9S
>O`$5p_UuS+YjBvYTBl*Jes^-b{!RnB!xU5t(G|Ac;51rm)0TVRRO44B5SssUSowzYA*FDk4p~lI_dD?tiwAh<Px{+v8Z4M#@1du(ep3|f`Y##L82IfM^kV>
avZiopxRk<?$f1LQ^`WgIe%+(pJ?WzqPM0oXCexZF}3*H)$hcuyc6;H)yC4Zuuxvz)#exm94dkw6v{uLmp~n2u^>uJrnHp)4TpoDO)w$)exQ%=X~qI2^!U>~
kLaoEM_B6!MQsF6$seR`C?84?TWy-rnUD$K8{R`o))|IK=woY2%UUs;P@;qIEjwBH%y~cCBD>JPQh`bjp}>*fvrW|e&pUh9!S`y7^nKZijH{B~da;G=PmRr_
U+D_x;bfAAl$8)S(;w35Obg`)`Nj|PF37kzi#zFoED;4*!^5+)cisBctr)w<Sdtyhk5v>s^%RzmH>Yvv9n%pGo87*sa68I{g;SdgTvSyrUp9x;ua0B%nc6J<
$i2huxb*q1)*8#=%Y`!Kk^8hui=T>0jbGw!9q~}k4s&4Ho889jx$L|bpcUo3-9bKGAhVHZV9<5!`A0pIs;UMcUyd+3*&nj0NA`PhSL~bYpT%bC4=^hPtZZ@o
z(|0C(jf~Xi^CRH0>GaqS|;nJ59?|OH!3oQhI5TVLtX3+4m>X&M!ayI8(!&mXH40oMlWCLp_}0Tjty^;(Zt>!9kchP9f-4}FI0sQMPewgdr(-@uTCV_e=X)b
{5j(svEALxMJyW&{tOT_qS7l^hG*A9I2H3Ng}LJMRp4@nBz)j^V^x2kT+zQze0&fp4+~VMX8hk7b#F?lR&zM#slq!&2e)&_L#9PA6C*O4OYc!syBeiZh{MDx
db-Tn0F$?Krn7L>$>z3gXO%|ERy}>dSC85fhXis^Wdd%$AlZJO0vnYc(JnjgPg>i_-Nb{m!l|5n%H_5c4HDJ*4!0ZUNlJW8+c?Tt=s3ivEv1=F|LgwEeJ7>#
pDF=g_Owe;S9jR^dD`)s(rC7VF^#3;>)TTebC`mdeQN7WiAq($+(cD>s-FJ8Zy=zIXKGxf@Rb?8QyOvWFbvmg)0$~Qqx%s1?$rva?-flC%5#AnSZ2AYy$obj
Sk295+}Ca!q{O+q7YLwegb#>z@vBYN%Y_zMED-$ftFUP&1{|g$C(WjrQ^SQb5i})1MT$D0wGrJb8k{pi>yPZ;9)NSi{uiJ1|6lkI??C#t$PrYVPv-aUx&Q0;
1VEqlAF>Bcc{a`dEXWE8A9a*PPq{vqI5mD0tn4@6NnY&ZnizX=o>8Hflz+_w{Gk8Z6dC~v0+i5+q)jNMiWEXf4FjMJ0YI85riBEh6f}y0aX}eX6!(aXfFiHW
1YlKA5B`3naH@<7l7MCb1vNj(fBgUVnLq0Puf4eUXS3hk#W{MFGe;)~>q>M2bo9D6xonre@=ri}Kk+A@>EFMACOx<eQ!K?*|L8CwgSW`^rMy3{@%Inw-I43z
yZ<rx6#9I>1|Rn$`%Vz2Vfum3{gMLuhd<r@zC3vZx6|2i{7M1usqM;wg#-_wx8k1-SC_Z%I$5Z{%iHJiM?pi-BV<tjqv&`x8~<7oIs8ktWB%n02|x+`KGXgZ
Wk6&9FRh0JYZ9!WwOpe~sDm^AIm2D5)={$r|5Tb^>~jJ`S4^cACPY`YvIbhiNq<=ub%jz=mSKI-GWX0d1QN?;U)*olcPN29Jd(rj`}gD;2lV5aK7Zkp27X>U
=!G)|m6N8KcYpRni*2Q>D0Oqa(MpeF?eh|`O<#)<;+w<@qNw;Nmo*0bOaJ9{c~Nl1R9Tp)JeYoM3;cD}>nJ3JLqy@2snEhf5Wk@kL0GjixBP$cRN~OzQ4Mig
WXz?{^hhcdP=(lDm=8OZgR;Fgzu;DNYdP<)ZWD<DKua0$q4w>2i?AIRMUA)&12-w(L#Y`Z2qcUEN{|I;aLzNxuu4GD8tIpG=ZwvVHCvEyEo-i~TANvq{n!0-
U%-yruIPxS;OI8t7<MW+5ITpJ?j0PE9<%c^(Z29-!a)GhUM6Z9c7?&vAdR@h)Z%F++paHIwXqi%i+5V4TS%m{l5<NNE2X898eQXa@1&$(%aeAzd+T|x2K>-k
#=B8_zCUk%Der97ilxq;jrO)RezQ?ly*Z^f?CN@SH}kN>Wu&>avaBD5*@Z+MmUxgq`!wY(o3oG&uE-SJg(DV_)D>dEeH#DaVGl-ZqmuYv@j{i?W5dS*u_5K$
cJ=q4IOg<tW4jLats-c+NVcBP^j{FFXWH?$IOtFCuk8ZI^8Y(z1^<+f@Zo<#7peV;A{>y&s##xuEe<*0K^yx3e?mHlPwFFG$9x?rQ=}4O@7(Bs23b|U&;xA@
<HR#(Tx#zaBGrhxsHUnEOr#<JK*f<zeWd_K`(*$ThyYTSDyoXXALR*_!wP0!ZCaKFtneVSqJ{rw$PcZQeMA_kvWMAnA41Q4A=^AQ_^1{*B57X5Sl-Ta@!Wk1
Blq(^^XZ)L{Nv?tKxL<=p+#_~r#uGT2U@&*Hh!~HQzzUo;7GBagtNTBNoql1-8&x4;J`P-qH+3es93Y}?TjH<?D<I$Y;4lK7Wusb*!dL(xC}BgQ+nIFjWYRJ
#tzDeg7eLqK_kgV)NMUwzro$lTYscyV16#H+-m=JW(5yBw0g8V@2rIDCdMn)@>HS<#)QPnoiCeO2rNfQw2?Du11dUnh}f+An-JSUv~#MZ->Q`F0d0yP5JjbY
zwhh%K7;5n?f$+>9OUKi!uI^WjeZ^WvFUuRPZ&9|uf;(i1kez6D4HS9)o1X7NHhB)H|sJHhb4(+fhcF&@OeV<r?Zgycz7Zs2PRG=Riz3XAXm^IJeQRwYlewz
0z=N26<xE9t)AekYHFE+e!JB4#wZu?5SsgaPQ_*SW5B?8TV6yylRb`3c2z1iow$*{6;i`elrf;UBEwcd<(|v6;BSwSL_v?oEhgiGyO%{|;Rq;q<8QU*)WGo}
t_Xt;p{80PM2TPu5sSi}wSOh5zh^Itp}toL`B`$}2tRGc98~bES{BXF^3gUVejBdVpH90^i!7X|C(7;y*_P}#wSfbz+n$osJKSpY*5`&F;vV>d)|*@uJG7&h
b|Wqa77NFGH9+uj18YdY3a^mrRj+6XBpWoN-K&ZLS>nPN-k9He%QLH4BXnA##k5d)bo%5<NM&R)_zUTAb_y&;%GJ|+y@5w-Hi6?|#e}Cb9bh1S#JxpO(fQ{*
>npf|@zqz%kqPKa0P$dW5BLz~&_gowz_f_Oui3h{OfezB+=eb}S!^97RL08sixNQ1U4;OC+h!d{l(U**28S-;YtEtvDm#wOI3p{3DvUZg!jnmQA9^LbHDF+&
ND@iT1}vp*X9Ik_XVxAF8E@z~Ju0p25;L*Tv=ACUk`^wI3-n(u9IAY5vwIzBtC;yZT}es3nAAkp&Gy!FitzJ?7C;aY<e;*ya`!sx_w&9WdodUtaQu1_PCvqS
_eFK1I6Cl|*8tUfgSh1GYadiDVRJ9v2x+zuGzog~zz46`RPxCNSiyp*@JhP&MzK8DV#7;NFkNYui>}Q6B+UAk5pr(QJj?njVPIw=fmaL7%qtEW9qt@v5(-!>
N(GLMJa>=twccv>^bJu`NO=0|X`3_0Yy!IxMzrTsTfOzP*G;wXcIjhCbyJ1Hzdg5geW+*By5P^htyJk(M)}SHI^~p&#m2um067u3SwLhV17bCdMK>Z62ABfR
a3*LLk)UQU(x^o-i7QzH%@ITN^fVs`$~$--Rf|9%1%p&F!y+bGBp`bu3Uw`Ur|@8S6dOb@Ck=SRF;fE}?kog)Doll*`^kQD(VcazD5%)3$mkL;Hy~#%Y7E6O
-LYA(@h{)&V(=f_gCe*IuZ1?dNTjiVJJN|+5eQiFnEYszjw{pStBoFLD7)eNPAaG?vojcV1{BUg0FV`fuvEe!-vWy&;dV3_+<_quZzjsS97u|_b%9$_-dHD|
0)fB9?&)H-(7$vX2z}~@otf^FP@qGPAq?;Z-PxRV1^_**p)<i-%JmA9*Ss?>kHXM9t%4~R6-^u8pvG|`yLiiFKtM?D6Szx5%BwFF6c<#2{P1inU-fGMU%cVM
D~}9-DS>InMV9N!mR|)r;mySP-Yc%M_b{eP#5KVB`riE`0;0nMaRLz6Yh4O?i#8oYAS4t;Mj>Oh@ADv2FI_5K=xpJSk+XZ_SG`WmrU)zvM^e9se`lYZi}1UH
vu7&eM8=sEL9t6x;H~bWT)kZgiR((rvlvG+=UMW{wKzgDFscZzR$?~Sb@XPo;QcvKmHSIx-h4P0POY%AA7x+az)&PE53riB@{Rjm^5DR_IH+;Z%rdbi{z^B)
7WQTm<5$UTMUE2g2!IG}Ag_eFHi!fVNm^mnIHb?#*W;V~6v#O@J;1^p1jZKVBJJ8{1=6cndDXb$l+~BAyGd;KfXw2E>0EBStxBFjvA-^^iNM6TOoE*h77u-l
hdNz~FfIlVVVy+gs@|(^GmXZU0U8y{qdL!efFO;FN(Yz0`5i9~Bp0#I*n+3feel{GpwO5|c!ZKeFoU(+FHWJehV9cR#}n9Nc@J@6dq5q#SKWbsmAYqU+uQ>7
Q=cX-lKJs^bbSbi9+o!kuGC`gR@Uu!41^yE2u~4;kiLy-sKle#a_sl%cVKEdZ0Y4IOLC(*j7DY}K#zWdJe}6}D`ec({*vDfd>!p8=~kGbDFX~-3-di<7Mjt{
Mla*HUTZsn^$6ay=vWXW0z*`&oepb0P3>=3-n8^MfciTc>oTuxUKTsJGc2@84h~J(a&bc}&1|^B0`}OeZZ?%#OI`Uf6iCN54Qv5`S<b=-BJpw-D{Ba_u3H(+
#!mwSX9F<&uJ(I4ZSo=2HFh0aO(TtwOHl-qC_#G=F!p1vEw&LJQm1u}xzj4W&4wJxIOsHBr9vfhh7BZGuIB8xMNVfxv-ZkZNn0huvf9HPiPat4_StpXneR#+
nNy_VnS3Ul@MeY9G&ByLs$TQ$h@K2slgtyqcm~dg406`4Hn6?nk0#TWrP=Xe3Kc?IWEKYy(Y_V8S~<mFKDDDXNj4A{l9W%Hbyu5o&J9(GI*K1dmiRAhXv~<f
cv1bCvsOtm_u}<~p<z(a`7NPm1Un;}{Lo}gh7N^{gEWFTkPWX>TNkXR&4Hw8qHC+Y1PAQJ?AGU1#iHbRzg$e}uXddXWu;#B0YL_m=7&A(*CTc68g;b~hH{)G
$btib+ox3=h}gqc$|NR|cU?UnW&@BfVXRrzV*nDPmd%M(f*{Of-^@THTF11N)IeZt;X#xRFh&ZPG$vR9;7kBeS<~!wKs$+CTwHwl(C&6S&Cv67R<aIWDFwIh
#Y>*;GD7a*4G>IUntOCMA+SLe`U9t;);phMCmT#nD}<4xq3z%xeW{gH3s(-Aik6^#6w$Dnqx$~Q&Ov;x&4@NW67jTa^Y_dW!8@-^8s9HN_5*^Z&&KK&8Vb0T
C5tDt;gSL5yIQf!BUmq{^p<tEw5cGL8?Xvn$oH)#%ci!Ewo#shnvguwLxxsqlZHt#));p*^2Uv}T^PX@RTv;pg^LJP1DfV-Xq{`J+_{Wkt@P_U3#}Oxpu+jM
4-Ww(1V}xGnh5*_r~<FYPgo6y+^ZcL7I~9NGv)?5zp&-iTqs#zbjtRJE`}x(uK!g;AQV6)>>5-H6kVPJI*M<_rXYl`fcka%r2~G4k0AeZEB#xxIb$5O4husC
VxOM$7D=Ta`jc3M7d;p{{~t)d^QDnL-GKMs;T!SSl@B?Q>>*ECRw7-Pki@@}2KMdg+uwaCf_p-v5I`!*VSGe+ux->p7GI;cQ#0+BMZ`v=It5+6U<x5V<r^~>
sT}r34}AEXgbT5#C6Mjy-Jni#^g1@{Mc1Z_ZJL0go0)5aNLbfb1lL`$((CJU!t(2Wt1YGi&23t?fkmDlX7;Ky!vQK3ir%kA)=<-;8wfT-yl(JnzYBXK@wb=#
DIPCYS}<`hW)s;|Q^^uq3oi533r`u%@7N|XU!?`u>?Al*;RN^H-F|vhKU6Y?k`ol*Y(jk$MMGqwgerO$ngHVOT81(ab~K{-%p;=H6t!XOim>Rui}3k5xekI^
T#mO88(?sKS@r8dhq8|@YTV8l@aV6GrJUD2b)<3A2ThnXWQ5wF{_l+pyS%@G#fk4*_X2qT6QQ$YTtf(I?HGr=AuTExZB{)DxQbB=@PgQGa`Tuin6GFxniw9C
8?7a?xN$LLt1Om`$UIN(Vf{DX>94oPY<gWLAFZnB@WiGsF6XI{zcA+p2x8?%xaEaL>|!4wh71V9MsirO-iD+<spgQ3t~Qs!>ioy1p<iRw#FI+l%|`Fz6AJ61
KMT{*ptOQLbPhACQ8*uP%gd}h8a-)?72ze-_4Jeo4Z5&|?r_^n<i^q&Zm+hv=rH6EqpJ;ea|>%xp3Ks4tFKk-?D6dX%l{p{I(6@qyGt(pTg&<FFAAkk3~UsX
><AL?hGIujy{+!7U9V)dEhZ~(3vg=6Pr$JgeN@PAiM6#eM9TjuP{<K>vkCvaubaz`;Z=sm9o3KgshYP?fAjk19|h)s9f%2J7zOqn7rxG0AWK<~s)Z^0uCzm*
neAu?>&ND`94#Jp4CRl!`?X<!=HYunrZG}UUv;wFcjEZ@V!mS|wBgJTw_7nPQipzd_@A{m?ksRZ?yhr7>QHEZY;Zai$+mGMm7jq^2!@#Xn_|)R_%1|qi36{~
<w!q_{F>6>v(Igu-N$o8Ui}Fi?Y|A~{kQ)Q-F@Fj>!u`<2?P=h>@pm=F5L>fR-=bsysL75PAT8t<ggF?zBS9R`m;?%Af^wiS9chUv>9r@EBhutV=ipImlkWa
a^P@wa}D1XAgihWoK393n0n2iK~IlPm-q4TvI|GKPZ~AMIF~J1J2E*IT;2=Z^!YS~6?%aLWTxlf9tYR;cm1u5`046#2@;+-9lbm!2Hm^|^4q@IiA$6~<=}=3
)m-|lMt|jub=p6^=>!=+9p!uQ`$F(Iv*2+oDSz+4Nb+!J6gSxU7`26dV0^y)&|cY24><zu3}=-UPhVnxW-y-egm?aG>E*&&%jw5=AbVTTk~;1C7axZ0qKbZu
KAubVby}`4OPF0afLhh=@pbFSEA1xN0wO@f2ks|~*|$6VmcHEdYcPwo*^18Ib+wI6bh&kcN~->b9j~bQ73E*LO?5jQ()BkD1-(2o5J1k9cA})9MqX)P!1ezn
9(Pz5Y=7q;o%Y^Eg2)&0TA#1I!*&PTb)(&VakiM1xp;>ve=*lbjP+|$`k3<qr_u@b?EJre#v8={ad-A{yluZs?H<hAFZKJO{3`EFn_*0}c8^+xk;8e}Q}A2>
$1UCQ>v%Y4zZKuBbGB&KY{8+JU(d(0cU)h~z5f21pB0wR4Zjc!Lto<!=hptq?Kms_m+g$r{-yc+Kf`Wv6ugfdb=auw5tT)V>5jVgE<F4+@3QNS<yfM!?%}by
mJhveoK<(Xu$s3+d|ukM?*T*Du3OkqkGiL(@@3mhr^#Zl#K+aAm*)&0Zxr>cF>zbzq1AAw@@v5=O7_bqOy3<ID>t>SCmycMWR0m!Ki(ay_HWhTpVMpG&=H=M
wJLhgQ+M`!zTb7g^pTNd{;m}t&(PavC&1<1jX*~zfMF0(89piby$@yfFLnCQYQ%xCHSnJs8vLyI|1y{-+1;!iyA7jsg&4yza<mvhM3ap6q>_Uj&a~>6%(MT$
>F0mf6P}|dE<M+8B1JDOyv}ZsjAn?#zb>In2kp^kWrkVV+*n!L9+QuhiNV|3>*e-w=V9bU$t%;hlw9=o?@yKJ-emOcy*(cdc(n*0S!+dI>ApE!^BD5(<11L}
=sWQdk3|gv=mO!!tUJuVrJR}<#j(ZeF`Orbh{I#b!ssgK3bO(UTjlxaIc0Z^Fk;Rk#Tbd4Ib{Qdw}(kgk>+DytX{1Ca4D&-lwzF{<p}@}+*YNM0+gzts3qq*
Pd67W^Tl^0l1VQ&hYdspEn=a9pNa2`Qpr79`zwma&cV;{x6PfpE|r7OJ6v%;Ro~PF5ICzapFr7XA~}tLfcjLhA;_RDfA%S#PoH@ec^O||cmKtg)B3H^9^UpJ
rL_<B0-P{heAT?jjI6Z}@%o|tKu<w~^(hLwDj#4!(d|JD>-HNE!_XlzeDvg5V5fKcSZnIjYK^V$A+gb9_4tp@Ti|bXMeI`ps(S<gr{m+ZKR#O5Q631Rwf&9l
f#d7HmtApu-9nLEqJ?C1W3@ElQU+l|M7FgMa1}@)K!)x2I}Y)~sCL{Qx*qtqx$tkt>tts5kfFK5us)t#)Bfd05<av&aD)W;f$7zT7GI6i4Dnl5W&LKp-+{rt
2G&s?!`5>7kfImW)CD2Dm-zDr8|l}+tzW2xxHB>z>;GDP?KH)$rIwM_x&j&j{z@sSt&b&pOs+&L2B&1|RG0k=^N&6%ju+jbnDYMIXg*6}ZN1PjqCA9)G7Ut{
nw-14!ZA`cn56my+1tz89VN5Ii7VeVy|I|i&H7)Q-fqUpVJB1j?MwC?{?F~!4f9*<unc`E#$!kM{r3zv!fHK@F^YFR+rDAA2Cm$P6N60;hTWbPHf&I^f8PUD
dw*wU4>-PaecFL*4}oGB-`R)88dvN6k2$@tW5h9xsF5vK{Mu`FA!*9pRaKt&`~)|`VbnR1vfG|kWUuCf^TD({;6b0bGbsKi_>dP#M&OMQX@a(SR1zUX=A~mk
zhC2b!L58h&t3KTb;a>tQB+9#ZQpJFJ=BmcJA#0pr?v0*FV<0{s`R!Wv7zz<L9RhI;Qrx)=3U*gSQ*R#Hi0$&HrTyYQo-Gw)lp%VJ3{5bA~@s2(-Ca_c1b?_
20d3;TN*!@?tb-+zf3Eky_%nS8EvWaf2Zc!#-B}vqaez_EN(~VBbtugyx3tc^({90NNuy^fd%>4Q}S;AKT|Dy9A*|6{Cy|d!IttsfN{B9p24amdHy@MriExh
T#L6RtdLQ(9kgf3R{QYdIKwG-?eycIoF}64N%oQsqg4CDY_>BY_D^r#E(*c2CTn-&K?Uns@knOV-1&=R*IjQkL|e+%vgWf=&l%32osI3~7HIKRc)fJ6E*;bL
mL4DPr@r{w?&}H-p?HjQ4?>M^V&<KU0X-Nuo;1>Z`&@PxVxH1{o`ZJj(=>%bgtnhN^k4f_9YWtss|<O}x0c@r)@;!}Bskp3axdS0jyGk|Y;L<<9u-wO7p3O!
Pxvp9vFqn8Hd`f_XnWpx-^t;>quH%z%Whd;`gihcNGD~sfQ|^{I{XU*>EjrgkU<&4KwO{C?A%p-3rDwEZCpMyvNbsOm&)?7akeIK){=Nxm}t+tGcu8P56eUw
eE7AD!qc_fS>`9Mlvqr?+RAV9Sodc$=c%Wa&w$qJ(}<eIjmRScHsfAi>nF^J?``+K=L;NLw+uX_b2}Q;Tt>QAVsy3K+a`~+*F|%x-)1o7V(np(EW2UkI{3fy
Tee5VmWlN-aRA2Go2Zt7mG(ooy}V<k`?f7wE~~!!4sahHBJ}vUj4Y#SaVmU%zect^=MQnhub%tBk#^zv;0(3;b=%0Fu8_WP&S>!alWXhjmBE8!i`$$Z&V-S3
XkH&ssSdAVQwl<g$yXK(%kBQGY&@;C&ZVyWvoY=OTM_Rmz0=2yJZ+HUacJwfVqx4CpQ8Hq@2s3%P0nr?&Q*etB(Z_c?A8(L-QF;Iu<@Jqy?1`z`Sr}nyk`yl
EZUiB&vkbypxn`Ij1JBvvGJ#f9=2AxwtSbp=6-OoHJ@Sfs`q((8+hNZI|egVRC@5U(ie~D)_Y>FVI6N1sx_78D*~`>%KDhWy<0Li!{~+Sb~GZsUoUnx2TQLT
#pO<pt+P1|D#mN3c$rZ?Ltn-gchKu_=gJFr?|zs5R;!6mW^0S6J**vrl|K%y+?N*KUc&v?Y$oS(B717%#Z~&@vS~(Dq&T}+_IAfmYm3M;|3(n~eBbBt@{;NI
*o6m<gY>`UTC4f4GHs09{}|fB*2d)rrUL0vm!N5aH=Ac+3bZno{u9MKR93$a>b<0R`7^(_A4c{a&qbycLb`Z<<{tZWH;h}{!)^BrAlKU&eUESMzoyT|Y;DTC
t-iUPM0AGC<N8;YjlP{&P4(jK$i<HQkGlP}c^^t~*LzaELa)A7msn<b4eG77U^vpKqi<E(xtGCS&aL&r@z%}H)T_IQt$2owy!ppy<+6M#n-nB3g~;iqKx4)o
g8VG`<Yt4RCw6TWEtTt)(`y&N^3841*w(PY`;~>rX;gJz4((LD8ltt6v2Sb781W&hH1bdDmQ3{hJUF*otoMM{8C^S(+R8fRreJktu?zWk=l%APYuL65L+`g6
dDf}d%yhGf_iW_l?&W;YDd@%5k9VDPi3GJX{;c(>it*;nT!+T7hDb%KA;vl~$H8*xbSO$|`7>u3s^UO+St8wi>Ttll*I<Z)(NO@KcG(x>+uxXh<;LpK7i|9{
zn3Cvv$5CfzxXokWlifjhINfT%ssHrF}P}adrk<aD*0B%J-jqpZJ38)Vm-1ypVRXE6n|4Mu!46Ltn1W22e&KI>vTkKsNUU2f7_h+2G(05ucUp)oIqWI*|*(<
Ga?;ijwAVjdpf_tR`YN|gVC)yKf!yEyV1Ix+(86b9i!gqa{6|?xWD*;_DBGr2#`DgtjvGui<AD--^PRfsr`O|{gYZc2Y=Gkx}G2H+=js?JW7;|jH<LYu|a$D
-tSa^ejsi<f3r+6f4lxSXIE0@McA9<FXax|+rM)lKga*n+s$nU)FDsiyl?O~kwdzR#<FW<Exl=#CPP!VFyXScPyMtH=zv;8C{>{K_CeC(Iv)>hgj2U<?0%o{
=a4_$_<o;<nbq;2${|<szr%1bQ$WJ&kM`)p>bwer`qf;Nz0fIO7nP6AEVxF0sh6bYe#_<^Nc)N_X|6-L{$^*|(m$meYl8;1YfhC2tRVgbZ%T%h1Kn5^1e8wX
lwu~<PXET+BMi2`(5IPg^ZSqY$?QLvxX4IP<!67@n*RHKcKNdODm<?J{Uh`i{mL8n{_*K~J&EeWlx~bO{y<U9W*eW6U-bI=`g~ITKh*;wAWs=qggqtqd^gDU
`vdtrbbSw}3F4CU<wx?s*#kdMlC=d9?A!Va$sf`wfg$`JrG)kR&-K?+=OYF9o47hXf3Lyt4%`NOA3ndNOb#XF!bTy31#ewn#G+A6c`glkswQW&Kl^>M^1B&A
P?R}T>IhO8f`kxB9)D!eN}bO?@@^v%KMj<-t_BP+(I2SQs<JUjm-J-QgpfdHVE1VCYkz)ZTvj9V8qpwsK|$1xIOr`v2u~iA?_ppZuowhIPv;R4cjvB77li2P
U^qXi<alUm`e1q;zP4|Z`FHi#Tz$nDEX1|3mX)2o@3y4(r^JrLCA$5kzAiKY2e+b_mh8X@17heH05|nV6i*&2BzDjDT@VCdK!F8-Vd_yE)Fr(M*5w}l95~~Y
yHf>(1E8YW^iH`1ko2F}K<ohX3IbrF4!G&mDIH+|z{>HrPa!P9`NS};t2ef6(P(+qKefmT<+j-^4gRm}%tPR>y4m=a;YxPdVy?P4TW+@AiMrXyVKYc(7)0>U
6S7reZ6w=2--I+AA)qsN%M1>s*}9ejJT&}}uDHxxwj*uh+L$^<cf$?wy=t*W6qHoyv*E4qfp@ZF?q^Bh|AjO4YabuooYwhvtW=(S(>FgX`aAhqHiGwiC%G`}
EZ$e-)%K@9mF^-)rB*m8`VX|h13BtG5BNNW5Hb}QqH*$6azEn>bGb+<+wJ-=(SUuQMMT_(_9`x^kbjxEXjR6G2N&B)1^ZoF<ExBrA{`o{YwkrbLA5s<$c&$v
Vvw0A0<{g56d$#2>kK3x$%>4hsz&sc7+S{Ke{|t2gLoJ&A=N`n`cU|pGCbZ#x<qTOOOpf4UD1cYRIkUcAF7KK#VyzMkjzm!GX3Vz{2j0sIw;kFct6Y+kiz>e
#J^P<&v{;jT~AWq)xSm#Cx1tt*J0`Jj{bO&g~=Z}4)L<TzLdu%ryXB0zso0l_Fe=(%)Fcl+FZGQW#XMblYX&0&T&A?x!}~?nG9E{>K#sZj~98S6VknH=Xd^0
b%~4!^F|)WQ|TF2EH_n=Jw@CpdrkuJRy_r!jNn%j7FTKL{Wq!cntc&(&qE`RdWHt(lx+N^(6l?RI)+wfFg$r<eBeuk&zm^#>GaKC4dU*4ep&DAeGR5trgl}-
0S>XTpGX}J{>ft<<XrQGqA%##B&MPWEuK$Oj#(sy?$Sm8dezLh`##UF>D&$wV(e41r~yh~4Koa%tJSK66mLTIJ=gU7J4}&#*Jf{tTslwFmY7$Uk>&{u$tsV2
nvkp8u6ufE>k>wA!`trnL*G6(0XXhA?|-n3&JKRm({hBDkgw#S!TP(z-Yh|9C^!Mg0mwmQ>m8Ga_6tCRV|rCkR1zs(?ukV)$Zg9R>E^pzhM+L62+kW3g=2t>
Pv{nqB&N{oPyrYqV+idupky@p1yl~M*WMrp954fvRR<0jdq_a>;EpDwd0lQtSQ=rvw*($7PL?4o{*7RI+-M}eGxC3{Vd-G?m8@*t-W&-cybhw}*L+xLLaefh
K2t9jVQ-r&PIj#qvvx+XqNobdQc!}O%92|O3GnU;XfGalWRBt*Ly>Mgu$t4Q?bA-sbpwuyo2gb3l92qUVU=*gGX58&QM0L+BlbIA)n?JilFett5*_lPa;tjh
sOg7YG_&>>WV&WtKb`{gxVa1@f-tyuH$?{B*{?#}^5D!x#-ZZN<WkI}*q|5-?8E6_i(%PvPZ72FOL99XxC9V4DeI-$2i~0)DtLX#w$^Mm{&km=!~A?~^P6LT
yNA~wX83$tmhy=5R>KjQxUY4C^ThIbft;_q*U~Y!Oa`n4C)ERk_pEfc=jmg-$B=mZ6*^bj_fJhA+XMDPbBv9Lk5EYghlHdJ@8-sK3Z4cTEl0I`F6kt6TjHbV
N-{(=I?{YPNWDutHV?IM?K1gbzkLPe!(J}DP!cfgVaK<K;UYG59z){8@lj+z#KFfYm|=qRWg>$Tp;0H#i@W&me-6BPbSo<z&$7cOg>b-iR_MBHE`ARiapdY8
oHGs+9~DXV5!#2JBuJoO$$x0!KJ1Q}UE^;)4xceU<!Jkh_OMdjR34og$6`~>TX#@FOH&SwU<WuLiEG$FZk6}I#0Ou)oDkPPq-br>gcgk|2RP+8jiq;k@0u(0
{2q_o++A#YcVZ#f>ew^swyxZ6pf=-aD~G+8eYZF`Uw0c!-c+jc*iE|G>v40ajdXVeNGa33v`{T)zm5LBvx8oU`JcAN`cE*zx1rUxq1^m=!VPq8HXj>o*)L$f
b1H4cb#<jsQCz7gA(Uk7%9KZPgc#QBJB}n?M6}d4Gz$7@yb*6OF_Br}sapscgdY;B6#cD%hu+YmcImP&Ka_#77RcJL>{P!6)k3EgK}UtpmIihfy<fIPzD_&a
8e+B#tBX@2ZeGkdSr~>MPa5KF@wSb=D_}w9(Cp4wdMN5R=omb1-Z5+symj&J(ZspH+~n&__w*C$KRywY0M!M477lfgbx8g(>E8;&1<=~_+ei>H2lcQS#lI=m
UXN{S)nORyWi`_-3G~mArwSFIF#WOVj7LH23$`=lEOF%Tg~TPw0unIwwj48JCuhm+^7!<69s;FMzFg?865&+}kU?ReuHGxH*EZf`j0d9jrJFdFa7vp!yDXdZ
%lm&HT=v<97Z&$3V_HTI3I2L^Q@(_;ApRv_@O9>@E!i&W>_g(F`!x%&Sb=sPX#PvaXIUQGU(_VZVMG?-uG&o43$ma~Y_3T~AwB@nY32qnS|-v7R3{cI=X0;X
E`Ld|KD^HBqaljfOyON71$*{_P=bJvI*c&IDsgf}*W}E_NkCNsp+A7u{E~<_DSqRGzoyqcp@@~@%xm6#tAAs`WkwkH6eMckghb8JH((*?21rNhy(0J6j}x-p
piMbvVoKYea0?48prAi?;@8|Rn#A@g@ex6RM9ETL8t7|wQNG@-ewy{=cgMJ_I6)dAQ7+shf)hd>$fX|vb8Vfw#d_ph+uRKYN{y}eC)}`ou%b<rDBm7KX^j(t
i-r5!ocZkgP*sot8wyl%dZ|Ek-F)|~*Ug_R<b2K$FQXW^tMys8ZNv_jsSkJ!MN6K9ODih32J_!A%DG^}Lc+=lU^lgPs;&zKcSNEtK$D213_=45`VX=6os6=t
1(1m^<?X>9d-Yy>b=i)n4iFzCzVX^UdJ#>@=b@%-VWn}ctl?NJXbQt)&zE4NWLOGfqXQXSxKLxVhF3>)vivwqWV%pnZeB>e)jh3yKc9}RhrW4!aZjbQt!s=<
0S<{&zhZ^}w;E<1%T8hg{gCWP&g`B_(M6;$ldVC8BspNmFsB{07MW%0`3#B&U_B=}I=+JBU>jkZw*zGDBRo0`IDV=|Hz07{gr?p}T~(xEJuZqipgUdegm&J;
)d-Q-*RAq6;|rmTFS*yv`T>lPO8}CWJT8C76RXH;ZvlLRu=9#PlvLTX+&*4CR}ty$d?EUNYz$sNWCMkVqntoMxgCh^Xo4dR)s(mKx#z6y$ZYpL*s+2>OjsAY
nX|?v*JM`&6l`O~kXWE&OjpwMs2qkU&BM0pHcRRZr{mk(xxk%DUpvN)9h3b=Q*@<IaFYkXdgYK%sUTwj%lh_c!PPzd{I|!z<mcfGGY0AHz}yi10>WM5<KkEh
6ipi6vW<o^Je^2mf{`ku>#`NeeZ9Wf<5v5Py!fi1T>QB+x44d%r0$&gY4=}=;m48=^eg3UI8>BG8rcB6Sp%tX$P_an=&_9O+!(Q;xl{IU`m4~7xoIq$4Y&(R
IXF;^6}!-Ns151GQ?tx-0$<j36%%OBv#w9m6Iq7tF*@~CfwX5HRN|{WS}*kqX0NeS9^_|?s`nDaet$2igxGtSbOWO@29I<JQ3H;9Z0p@>^}+ahh{0W!ED2l#
79LroWMtRbu!i(rced9Zf_%eyx{Dq#9_(_{=ihui5!bIx@t?G9Zi371e!2qWd7{xk;)tInZb(n&A)qfKdk9nI<y6^@!3>gsf{FAaNnwLs76IjELWd9|>(AV_
J#SQ|4vAr-ueG0IQEHy4AytYF0;8}ykfsZj4(A;9_G;t)Ufui+YrU=dOLTHa3hhiBx2K1FSH_@N5ybwkBz=?mEtr0a+;^P)oL3n6VMgW(TA3L2!$mF!+iO_C
`!~DaKKrw%9?Pqqavg-hWA$T>^Rv-quByoNteZN>_WjGx+M{ww_bEHHad0|q1DB2j`z%b?R4l3VzjaAqK1)j}edcxa^1NxC&r1Rm{d@cLi=*F7bD?D+zt#Ic
ABp$Bl$v!oJ*Q_rX{J3zS@OVWW`{UM&q$`?8dP~6{#v?Z`S=$>vV0Cm{Xp+!3JM?vl04-w591X-i#?D%|5_Up5%xQ8Gz9Q_C@Q9)A_5?Z2#RV*7`}~Iv9_>F
O2^^nnP2Y9{mIH){wNhxeL@9~jm8*l*P&9a`XF@s20pa6*X^5t<eizY*^jH0eYPF0@{oNQgL$<%TvuJAH>uv!=dh(Rt;1fm017?5n*qDGa@ZCo7vs%@%*<%>
r4t0h$}IEQVygP4GtYiFHHebcHN2Q}UEFu_$?AvWzB<-DUw(Z2?12sMSXKR&!>VyGrWI$1ygUpP!@Xad&8pWP9(~@<qQhmIkU=iMvmgO*yCS<f9O+XeQSzFM
UPT9#zT(Du)#}73TaSh9GE|;UH+Gc|H_y(1?qs5px?oEBJ6Eq%ZE1%t#5uSJ9xl#%mLoO!+HSoRDC$>gZ{U?b7V*3faohR!x;($S%=)z1-iMi7x&5!_!AS|=
vFeqzn1))oPlC~fPGb)M7}G3nw}VX}5-6x!`A%{0Dc1a%yeMt)matfA5Eh_f0iwfm@#Bs8-g!G|Mzz(q9H~1H!mL<BDFN4F!-~164kENn4`x`j-qc=eKCS<+
z5#<^kJH~}-xc^s1blVy$Hu~tgVcd>c^S)+KC-`Zf6RVw$NYbiDg66tB$-VKnFmEE=uGS%*h#=|m*2Kl=Y_&GC*|-xkNSTV$*((&{cGIH()u`PIFm2Nf7(y8
s|iQ;@63kC5CAfI|5*O8-u(WdLA#|YDty1-2d8gA_hC|a|B}z_U`i3U;50b?03h4rj_3pZpLgdTL*T#O-hTL$UoHUn?1T@@iwWD;<hVsu-wY5p>ah6<L3Ghi
);aCi3k3TlYx;WeZpa6scya&l`o9}Tn*Hnh$o+l2y$8G=<*<9-@;1Y2rsh^t+Zom_uZ%OcuB+a&=ArXzIF&}jG~K<e#?siEn;b;4lZIbvsDtF+w1%p~g6f5o
QxX|hj<CkPTkYu<d)E(>Iz4R`D<`$-xia&+i5M#j;gzT8&UPfI*_vEPTzAiSlIyj0yT298_*-JZZXLW{^Y<kMm2;NfH+E>mh9RYW0RQ-Z@B50^)`3wzX}|k?
Ss0;=k{dm*0BHc4L-<dz`BD53#SzBJMkR<bCMqm{hEMxyn2k(+{{G(u_<gD$T_N?O^!%T>y9suG!2J*T8T$5r9VdzV-!06_cayBoR6W=<oxs-z=swrKxHsZ<
|6eXDa3I4Smb2ma51|PY(CCgr7#<ASDaVc68Q(XMzdgAQTu4SCN4R_yRDGmtP~+|}Jt<;mKW~q;!+pEjEbX^@w}LXp*Qm{z{^yjKC#E9~#l^DK7Sg@_X>xww
T|wSc4R(9oj5ESA&`}?Hkel9nYSbIcI2-vhwU#{phWpypjHtgww7qAi4Y?4*3sS5LMP1q!mL3D;@bg^{_&u-w2Ia@u>tu1_JF|iv`)OaD-!M72^X#sey9T&#
CP#d<pVu99|5NzK21a&vH>Z}4#rMC<Df?0Adl=K(JZtM=-k4pk2ieJXz%Ll$WAm`OA2+A{+2-Be&s~NZRGd;2Hz6&C-0P)~EK7d4^RBiGMGcfX%tsQ|nsVx7
UET&X+2w3j;?JV6{tKIH6+$GlaeKzy>cRQYX^fOP(yTmj2J&l`#l_mKPt40W;&H`gs`A?z7?{cDP#C{?-;Cn6<+jFgU7?cF-dewJd#oaJ;O1MY0)GV)udjUr
W1E$)8uKPJR@hn(w8jg_CC@{LlFDtvtqv9o>YTuW$ilG+`$|uVQX@y}m(3&Qm(IZViqcq25VYCGZ8x?a%rLzcw2xYh$gss?U&AcJTGhGQEh?(!&d<!v`HH=+
8A;LT@<HBW)>(cj@0FO|wvD&Nt!uQEjRS2g7Ri=<MLaiJyDO2{5A{dJYH{uRU$?qtx^tcU&fJ&iaHQeY)yZuyR%aIqCuw45A@M?w&g^Phe~-RztDa2=IoEJ=
+;{7}%`7Bu<=5QF-*L_E4&AADaSKXyj5C#PL$67VAI$nZgmSr1AIU&r@!y?T5ZUyvUEtf_aq%5@IAyP%zOT#Xhko&kvl_W_+y*8fY{5xYTK-z0M|)IMSUw7F
>zELXs%f#yiF*-5<^vO>i>|VF%wBk_E_&uIIyM-zYjp;AfZOwc<&9P>%P68-HFn2m)#@+&wLN4sjJ30KIB%k|TiD0FCx7(CROIH`fs!3voHdxgR&m=`*6I7g
b`n6}3ZDDqN`yE$*`sVAeIyVLfnJdZ$q)jCLV$g_k+g_3049(N`}pH$MNq*UagCjvWz|%V@Yc4n?TY|P5`cKD9Sa#K236@n4Cwf98WHEej@>aocn?#PQ>Mwn
9pYz=C&}YWxw_qV@MAH&a&R+{=dScVM1?EfSO{zkh(FauNwV4rq?{pLx&&8M(V?+G!kh-OS}zKb`2mGQ3{VLd1qLYv(sm;SyQ#Lb&!fxKJy$3^OjSodHye?}
jZPQA$)u^rGIitb{u=45o7G)@c}$_{aK@Fs*<j>-AYg|poeh3u3Ih?zk)@CT$p8{0Ogw1T70%nh^6~Htwwy?jfP21^;XQVLS8!CYApqNCI1I!M;39yVz(n-$
I%B}-xi}fOuAUkr(?tsBKdX8Z<Z3@mE?s+i#mCtJQH$SHSUF{NX_@n#Y6k=HHShQGYW83bxg6w=D=`BFB2j#=x+cXSc<p&90VEQ0l!t$5=|jvq`g@z=`WM?S
93AGubw}QXPdV-^NXRS{x{&7HVHQabVzfB7@;CO*h{NmTzGJ=f@_-ryk}zZPv)pgjX!}uWY!o_o1OtB{!zaP(>{3#Em|r9(1B?Z0C4fCq6Gk-H;-Q@3JbLmo
z~8($3F2`z4o*E;@T3CfJUZm@aCYMX$7haIw#W0!{<HmG-SvNW<^Nac*VKGsHRz>4>Um_};7D*i-C>Zb3h=%xAHfg^9>*2|jZ3ix8@!o$O=G&4r!(~zyLj5u
FeqG`l}1n$Ql!uMD4>407Af;q1ssSvXZ=t9R@$t`Nw^>_bQk5d+{j?JD{{MP?&Ke@!Xih0-(oP&MF!zUi28jx!U5G6TZaD5;ec@Ip^#aHv!bjwQ}8fr165kd
2kcgVkG}Xj6~ur%K$>I%RIy@#baDXuUP0t`&~kT4=mJ<rQO$M$0fPuMM&j!m1pz&|hD344FK18|{z&K}&wGaO)rASGBk%qhqF}RwN`fQSBIB>YM*#tLJUUPL
{^F@=suP!P48d{Vz<htaJOigv&c=;(@BTkM2);ec`7p`%;gd|XtV79fyi$TVC><Q9tQ1=)y>|&7C@avu2d`QQa{{Py^QVxzK0K3LtLJZOQ5Cef5j{C9-@guw
XLEtU5Ii2daB@?to+q*H(@Hc9Cw}~*WrH&CyLs-(Bo53TfsujTara|sLPgb383cf-)d4YEO5g3c&5$<mEBT=CgLO7Ajf%KHhns?4<DR1fq8y&FXCynQ1Rb)g
B_k>&_`g*Rw1{@u7+@=ALF?#lN3svzw-n4=N~I9|^MXH&2Lxmham4&D)ixA`2^)Y6^A}VnCf`}*vjS_^&n6nex;@}dGfFEX1Wy*)Npxk2$oJ0Sv$@axI+Kiz
lhs}%_-n#<IAY%&OY_dtbL3B{y^Gq6u{iN(;a8a|AcqAy=rSFhFw1};3w0@Qb85G(t_MJY5eAqrAXp8Tu-H^M{6&%)Tqu#~68nc<c5)(yceB4ogL)H>N_!{4
ld^XE7QCLW+V0iE(=P&=%XM5jiUmq9g-ks#O`h0XVOZ-y+S*KmzOcwg5)WR3LHvAD;?h`IpbJ8Pa$$nYd4dKAvK0qc#3jri`mW+cTh)UUxZz3(xF{HE;7?|h
NR@>iL@|W#(KE0<Xgf&2AY3Yv4sqTGQh;J0U^$>rcn`~R3IS5MB5tY_r!15M0ip#EnF(@3JD#Vl)i)!3oJYD5XD!oysS%*%!cznV2`J77&&OmKE+403-|_C(
LRsg)=i<kgF)(Az;llK+cju8}C~F0DtD;RnKErHB=G?=dnJvIREtx=Psamu?f**<SBfr@~xEL<G-!~xhDLIs+4=<=JjLZ^)R~@o$&gPa-NPK{g%3{MA0sC-X
d*>KKOoE+yc`y#$7NOmcxtSKC;xnU}^ft|JuPzOC=eNFD!eWBOrU)`f(-n(luPvNjVb+kz_d*^GaC24Y$}X<m;gQMUs3aK+Ru=!SJbM${$QdRT0VB7&IWlQD
|1-mo8Yvc%1|)Ub(<pdSzJsYPGU9s_3VHxhy3%=NYyk>1(Y#tjh*0nh8C`;P03UFf(Vf`ts*T=P`?r}sNuAQjsbD}<U<L!_x?YDXf=UTO6yzni2$JYCj$27|
=aQZKPhQ;F+wJKNJSt9x8&+VQ+q+FVEJv!zCNXLuvQ{_)^#lzFf+L)ij|_=qF~W1=*Gzv?ovz(?xxsrK%vtzThG($@XTC!jWbN*=3`mgA(OlRVC<_9llI%-z
JZrVcwm45CT_UhnIOj=>`usTh`hPFm{cqR-5KvJxghT}dAp}iCSKNC3KmBR|C;1d73W-Cuf1X}ILJzaAVdkZn|2u*i;BHc19bPAIo|U`?CGqYhf<A|Y_a8H7
<;Nm&NccL?{Y}*w^hq>jWF8Q{0lx^K2fFjn(AjRiV4EWxc0wdrLIi=iM=O-%m`TSZ*Dpp*2tS7acH)Xxk?VJT(D$&P$Ns<f+QfeE@l1|BwPj#iRu(y|$!Y(-
Z$I(L{!EAdn!A6{h9d=e)^(<o5)9Mpt7HO3D&c!ismKs)A^&Es?Gb2^4y?^WKM?K!r5k#>XfjXe!-v8LY+-@Eb{RxFxN9Fg4W^^Tm%RVRfBb_pu0yi-XiKDQ
dZl#roL~OKKdN-~?kRmG9oy(ySaKvf+b>^#V_(F5XWx|M-uzkc-hG?aXbjV0(g*nKgROslf9xiZ+eDHID3B3FLP!LF8+%QEXeqNeBL&lc^W$7xm7u^Zu9-B=
DoQg{uc6r&dex-w{~<aumt{3&X+#Fd%1Dsnsz0LQ$b=h!G=dWps)+`qqdS|^lhAfN55dQJu-B=Y&>j4asY%^>%=B@5t%{|!52zfqFvN;^FswOzCNUT;DiX0l
;)4%7ILS^a@XMu8Irs73me6{BFy6OzDmKdL4*aQKx3UES`v<Y-nOn)K3*ohDPQmUu5262!hksAHv%TYeeGc-|5d(vY1x+wLre=JX3gwhRzsC;DI!&hXicK+Q
Ii%}mw65~NtUa0E+VFK_5e`AAMi_=qb(U(&Jiy+v7DKn51mV9^Z4PNw1E9(ODLBf~Y0@yJWiXw({`X6nLj-gBSI?$H4HQqn-9m&Nlc$cM!6-M340EpD>^>Vr
xnNWblAj<GN6B{x9_ABI9u%yiTWfu+EI*CcAD3+S{XQlh<{rwEpy!;ryJkWk$6rlYsBONdI^^o_=i8~@o-mVeL?xl@A?y8R4`ep?PRo?@W}0o1ik}nB!^frP
&tX0DQ*Uf0&NVwh6d((b=Bl@{fdlXf^4um$s!Fe<?0<%#OGgMB8N<h8T){n%?8)c4X(yo*wP}6-?wDj}wGlZWkQd|j1>F3Kd^$NE9182vHPSEKVH)^wP^y0O
o^z|~^3IQx`We$W^xsRG>R=5;zQB)=&KD>A@Y4>GW?45J$~jFXJ(_7MZ{B#o(rb0iWcZ<vZPLDJ`&01wUu}C-eT`d(5#wb$e5YeB&<FivJ^@w!)qF2sFG#^0
b}L699(?Sc<^sSzNKAO~{|#rt+w0}e>vVwoHwqe4&fdZ4J-FOa1J7j*x|8j)0N|&u=0X+kPj(Z>(epBVJ|rpHSXV5VeLxsC<*C`*XsZ1D<feVz)TUWxKJrg-
Z@0kab8nB2C;n&JC8Te>eL_2o(NX__9ygDrDFVCpdnSG#L-7AJ0mQBK<KqAfZ>FulfC7*MDGAFF<+P79NeiVUsCMw-(CEFcxy=+rz(jZWs1ad;mIyon{hz%&
8o!B8r~8thG5;5j_iy|<FZ2HYe1?q~@BWkg_&>*V2mUMmA7u@H+NgK(EBv@1K?q3aN(=OYXnms<33TYVOZ#c9>R44qnSoQbN0$wAXB=Ch5dXa^tNzWJJPw4!
k58UU=hVH&htsWv9$k#~#&{JCk~3v!(*PQPk{>&k{|^A&3g5gM*v1AC5E(+YZwH~+-S3<dy(_eB$2?;jK&2%d_6Ke@5Tv9w=h53&F2Eh}|33RWsj<#=M>4J=
$w-9}5XDG6mM(IcgHBujS{=Q-dorDl`gQ6i2=Jl>w(koJ3iq;8DG7q<Kh|ge?*HyKIsk9KV9+t%u@q`(qU7<;Oo--%;(N*-J#=`Q066P-0Yepr9-a?ya%^1d
o$@>Yct(;GCybqwk{rls4#0G~cCsen5|RS0f?NwG!bQPDD#JWNcG##y+c@Bkb^@2rhMhIf1jD0A{gA1@xU3J^`d1%Xg#90f=Vtz2weS5l{F=x-ijn4>6}J3#
aDh4yBzu#|lHD@oI!Odm1wzU_;CCKgf}hvi=;SoiUfm|Y$Kn+|w$^>|VhEt1Wc~Z|JTGMuEW2X0Bk%c5rsr*TNYqpfW&!$Ny|4pJhGw=`Iobq$!3Wj0L<}Fe
j-7Uw3Y<4S9yVJVv<malY)mx=0EG&FnXyZVrUSj-PNDD^Ns~c56a*1OPncr8<QiWg+@$^rEnZ$M@P|8RdN*FLYgl~vK*O-{3)SHygj4ID#^C27Vd{xQ=d>6c
qBKJkzw;OQKrO~h9vbfuAY*wbf`o7C<GT0eb&S|(-zozX9Lo`U;RH{DA1I@Upi3j|ueS)5&F-LtOax&OHJdZ=LhE7J67A%5i_9o%1=@YN4d<C)AF9~7-ch|D
S%93V`IP0>evFDiv)%AR6eK{aUJxDIWn7rV62lEWEgB4pfh%N!*kyhn;rP6~i8xOZ5Yk<B1!cB95&O)DAXi9sahAsR@zJw;Cx&-L-p?!#B+w?Bfm_=5L{>yY
mtqga;8z=?uKe!spohxsqwBTN)r1MAS3UR6@`5&VJvwCKf^BfmCIND#&3o0)mRe64OtlbbP6YS!Y7`ZWU2wt~rIQ{em5zUwE3cmc_%_&t-35@Q%Bl(;<SHys
^L5oP#>JBRW@1h~u4N0+l=Ra<*Y88*3T<Jdz-sJTK=PjPsM^oL9CP!ZzwO#){N6d?+z!NU!T&hCOW}V*d33!QRSRXyzEjVqhx={J3PG6~B#H5nt-wqH^h9!)
2#QBvL{QZ@e+SE_h5`nHp(5VrcDTdtdRZ4A1^{KcT7W467N@dnv|x$ZV&N0AsuF;BC>)NRRRy@t2n})MZv;C(FJZ;eEoD4FdxZ%@w(i*YKx?QGw>_k6f1Z3;
I6H<6?J(Gxa{!5YZ8+&`#jbT|3F`V|LKCNAB1Lnj)DfYiA?qB>$c`%;_#aSe(9sJ=hPMJs1Eel7bJK%S6GHQ7o^L3pmVwnVLEdrCXNkPGF9t)x!5o-C<*Fd1
!p6ukR-7P46Gut8lP>f|h>AXvlu4>UQK7n~nGv=$Kmmeu#W+YbMc$p*iER=i17)1FEa13pCJIekrc+L{d0c8~@bvt=ihKF==j`dUMWwIh#iQ`Om~mjP${v--
g6pB^&FA-XT&m);)vc^etyyyYU-5_BF3ENxZf8ujBJ~*)0uQ;zOMFFQ{$3G&uQ{;$iun~wn|i1uF+p;bWi;TB*a1;EJ!b&3IKQ`#dKp4RX@hIGP5b%x*toJ;
Z?eQBuU8arF3}r*dw-{X_YbzaXEIkIu&n`IQ2r`BLi+oA*}%eFNEE;lo|m2?#rTWB2!SuceTYvD{n<bF>#t!aKZnkWeo@_Y?(^&SEKl%cI|3rV0Z#6|PNtxF
54#%ej?S&+fjc>0-x$r~=aKy`Ad0uo#XT)BUo$ql0KZbDRiLVt3&{cM8h(GtlQtO7c^iypv>4$GoEega-MqrIbP@tGAS4X11UZ2m+IjkF?v_y~_INrrtUn)2
&laYj3Wds?Dmo2jRNO#Y1^k>wtyU_2yXtp%dod1?B>ZW!Mk1`P?MSQW=<79&YT4SpL=ixObV8(8R<<lZs@7*KXT1*ESMvrn*U$xdV_@^p*f9FioAY<0#xN_E
1~=7V6-v7<u;9`owa%4JN2#_R$_E}#3LwKz|2T;Y67Xc$?%9I(uF8sgU`RFjzQL#?MR}`20|PtsWwi0y*MJF8OHvp;l|E7wC!`29^AUU=rbsQ$I@7^p%iZ)?
XkPTYFtdXrZE5cBm^#Cjiw_;w&8`#<qeR7wS&8WT^$QgKgM3WUZ5XYME$1nba0JDD!$pE9d@9p~XwKsdaI)-%8ml1!MKGFVFj7WR!?}YgZ)ke(J=T0;dq5*w
G9q~EqYrihG;KkOwbIeMops>vz3kF7HmG&b0-$(6P$7ngvL|oLe6{{BH@l;!!{0L$;bXJ24`^mb%ehy!5Xe5x;SlKzmD97rY&}Di-}bPt*XjN6XzXx}w7_1C
AV{_4j=sol;mRk`Nm$!$c_g!<er#QcEoS(ilhEqx_n(dM**u<i#c`257sfB?N?I2LQz_mK_{Ch_>Q;zUA&RIYM=$15PtxL8T-xe>5F6i!ds!;86lv5iVmGxP
*7f*%t}(K}GEY%(?i`3;j5F=}*hqRik>S+|{%9TEA;B0Q_E_$yvDo=(;Yd>8FYNZm>GGPb&vy3>x;EZQD3Nfp*5!kdBDQ4eedQD3o3N5R&jkjMq#rg47$2tp
Jxd4R*#;0geaOeN@wi{`aoCT{vt=C93~WJGv3cBE;C(R$z<lvHMZr~7F{KVmk^-fF_v@YN#Zi0we{t5&ouTLNx!VeMK!&}|ZKQJ7fDuyX%r?fi7sjm86u2f-
C@jhw;&9@)2hyow1u4Bn8*kGYlc0(9<tmy(Ox~4&WjGM3p!RmS^s5^XDlImEX;oBKg-0l#Ipf`ecc#h9Z~4YAR*9k5=WJoMVw(6sLSpsX4?S~QtRUq)Xiq8!
&h6-eF^A}GtnB@+MfM(?2+S*s<&4M~BxKI)F4w&x2)2)#5-$t6g`dx;RZx5_dtJD73_#?Zt@>xx9^%TECW@dg>cFZivZJW`Ys<c3yWrLH(o$Ib8?N8&#dozS
82Wke9>q@$Oat<#g<<;-^FyN%V<4`Tf9SsBo;6p*@$+3B8N(wnETiA0b0!I4(6tg*)pMr|3Yz?O^c0@macpRbZw{rISdt0@*UhAevoZIm=^VxYB9*T6mm$M1
;#7>+M{|6054zQCMa|Bvpt96+nfFf&wkzGW%lufJwNtJl3tQyQA7*AG79ogQS%!stP2Q^Z9$sFNm^Lm_vf=Fc0=~}~#mf6UGe)Ue`d|9^%>0`fad4x_{a8|v
6!g!IGin)JkzzfbSZ&W=KHNCb?7RjUA#uj+Wt>gA`>*A(Qf>(<M@G&STy5CzdjH<*k8SBS^th1}eSWz;$*7}!`GY<U?N?sO5BkUPzro#uUBlEO!2HE4;5v4c
{ecHfzTyx7S^m%MmVT<H#O+NV=g(+K|Bg`+N{4h0@A><av!H-MPx_EQeSScDb{9`xtEXPhdaL_Zfbmf-Bjny97~!kiZ!fd%3C(=eVTxb({q3XIOLkXW?5`|N
`OI}@A&TOhkmvdqVeez~v_#&GwM#usxfdbxA6;r~6o^jw_Eh`Zv$T>QQ!b{!&r(;()BU7r*83GCVbA31>Ts)x@25)IlP|n{y1wT+wrr&_PUjCDyx#bp^}lzn
lV_(kva#4_J^xLxnXtj&@#n+YmyT*b;JkU(AGYq!yn4*){M=nN*=fNA$W|;gYg#mGL8VW8e!1V_<9`oR^Z%fP5I~Vge0ksmKj?mGO_TfcLK-4}&J=ZpKiP1<
_iPE!-}-xTLixD45T!WtfbTvqsqQ@Sg7H7)_=<EsL9VmYN%6AZ78|ndhvHu8@?HWs<B;hOAP+slp2BqN1faeWCmy}$i_!?bN~K4e!V&fof`Ax=3K|*)ls%{j
i`)jZ1BiWq)I_k-6qJ<D7&IkKsZVT>$MWxD()0hnP#-=`=Q))6$&NlFy!6M!RVhl7X&pDt0<{HzZ<dil1HpJ4NjoOuOhB8h0vO-<P?d<log{_jur`$&OV54)
r3a)Btw_2A`op2p0rA*a`Nz|YKJ2V^TVN{r^xz+sKn_$+MoN%|nmjOul?R#=Oor4Q1Mw$G@jl9$X7^!Vc092nd%ihRg+6@BpE3uq`cIJQ1DOJo!bhNbADJI-
VPkJeN_rKot<33TO$2w_6gx_ku5IMnOvw<3lt|E;P|)_lae(XM0%Aj_XhIyIK>Lqyd)fA<>dGskt*53Ez~eYu2pE8kl>qU_&-?fH=p*d?UswiQL10)9l8@`#
>_$nd1=s2zlts->&??FHvj;pMvB;U$V$J1i@3%i)JVZehMSzn*Kx|+&Owc&p(dYjyv^6-}-Y>IkK0ZfQ9DsVp5dYLPlrY0_F@U_7-*z6X?UfC|P@~NdOO9`Z
YAXFM9HwzyR9xEPPio%?V@Zu0*6(0c8Y55+HMBwnX&x*iLxyXbL1QHzWpgQ19Y2+jC<6}LYAAtV2oNxBn>>InZns2YL86vYioP_$*j>mOxWWiK*_a1_MI@&h
*q8PDWIFLqK2+x-Ub)a+Amc*GvI?8sHX;TV>bwx74A@dSy@kxrOsQHH2<H&*Gp-`5QmR%!NF%PBzIEjWEOLWPiGf2%k{Qa~RI@0meUie*?$<Z=AOq$KpCkn$
8UzHYS|UYC1!!FWsb$JrATA+7{C^L_?(t8ERGXW^+Z1m*z1{|n%xSOfKi81^#K;5gFrF8M^_TSb{vYw+YvF|c0w;2#1u7r;G&BDp=w~Gqf8<KRPmw|A7<H=F
3fv}GW|y?W87S1U_B)K0<XNp6)moYiNo^%oWiJ2NALS2mHh<xjprC(g{V(u8)&9y3dLghp%m??fa^`J>prVkZdt-B955NP1o`?RS{vhbtB>v#+^8Z<kcAQ>a
f91`8z<Qh>!~b)V^jD!&5PzuZp~Ui;h%jvI)Jy~%0PQ*-+#ZLLtI86P^`0xm^9($Bc9fk&&>%mW`#Plr^$o+-)Zxy9xw-}v+3vxE6Cc{C$xKQd`nPKGLJiFW
Z)QwM=m%2)kmMaAV2hS?P5?zs4h|nN`-=w?`*69?kGSkK*bj`qsg~T+GYpg!^kWVxiT60p!XMB35cO_mP;%q<$3p3%XHei;L=2L&fHX7|u`v+{RWU6sB_jV3
K;}v!Vd#(zo+JvX7);LQDX3h8KHA#}&}ztASb=41AO8LW{ol=1r5VU@Pw4GV+MNt#Q@JsS%x%Hx{?q?Yrw7CWf5|y{_E=LA#B+@R#&g><|9^0f!aIN;Os5Uk
a*SVa7a1!JN&cW+jT|KTn%;whW8waU4t?xt3eq1ke!1!CJrOxR3Bj~D$sK$1MgF^nP`@&4{eXY$e#yt{D1rNl^h-8~`@`V_3*6)Au9;GZe2+5Celv+uKx*&@
?*sBMn>vDMyK&zI7`cOi90c2deRF~|07>(^suPGtiMqdDr)2WhBp}^S#~JVK`;G_De-XI|IXsKvW%o`-48os`28NiB)h~8MKL6cDnO%v(ZQ*~XL4I?#&5gg5
L_w!5HPylg(rX(bw2vJ(_ilC;J-F346ZCfw3EW6+vhlrnRs~2m@1oQwl|M7^`nELtI7iDv+_$Z>l4}FcA&1ATBrdW6)azwlq`K5mh|YysHqN2W&6F%gqnU}2
r4r6zp*!+iAc6bE*mi5QQ(fGTi^TUVe7Xek;Cj1zL3B}nMs9lS!jVC?z|B}>j2W|Y^c(ztzn$`P#V3=FDhQbnxrLor>0;!<BYZ=VfPVI|Vf1WBdz0~reu$R-
I3_<bR21L*Fq55G4H#Ve%)w+blZv<~_PPW3enuFANSuAL|C$|!y@x!v%3s(}?I$}4)et9NxPLdFn>YWUSRc9wW%w`T9Q~fzpPdRjUiB1%2kmW+-)>O{{%yZl
5%tpK?@kHNNK*jl3L-yz8j^-UBlO5<4v2}!H8c+{TIpU!Zs~?E@7b&k8de#!5JM3#n%DQ52Ou)3tNKLT=x%u(N6lSMF9XF5N1`NrJzvL1V`J1^$y5;`-jCv^
9zMLf8fd5K(CyZE^OB52S(gV@(C$64x*dVkJk#az^78m<;hMwFd7l}d4=MKU1FAt`Y=K^Y{D-l+p(=QgBY;&PL)!hHX}z<D$y3%ZXA#4ZB513uOkq=jBVVvp
cKhwNZiNX!(V<;Y6H}*{I4|UEF})3ov1xQ*DW+liHOL*)3+#=~(~01xr=fj+kFT)YKA`L|#9ka~EIuG1+&6D^UYu`*jSnDT>c;HoN=6?8#C;5b*O~L}z-1rt
G4!5VA86<p{IU1v?ceumO+^{qI>V3slm8F&#Qv_e^A*IVzu@8-tG``M=xv)`wSb~<oiP5SxneO%r=4bPLaRt0^0xKx8Pbtmuk@K`!t`l_LkuK@ujRgIm9J72
il^({$Kv{3R^*_u>fT#8qS%|`FkPvNQ&z{Twn@z-uw!9M0aO6j6&`1H4^|WHj&LOs42p%$)W`)4wH*i`mduNklBFb&P#O~a&3UbPq)5Pd<6ZG~j~lSH2-8rJ
+7}Mc?@c1<`|@?7%?}7H%}R}A>OJ~av;o5}&{PmCQ4?o12<+i_C`)p?S6&v++nlv_Fj4exhdI%(*JEEpq9v11kaiw2!G#8u-j}|*eG^?!;b81elLL?R-vbtH
o69eJ^VYwcsh=a?J}7)pq*AYc0|7eNFXBI}&t}6|gSf$X$F>y+E#DH&alIx^U63$QBFpWD0>yYWd^#OXjHj$W@L`8U53%2E!$F1bgut~U4wCSjLnUpatBhGZ
f82Bu_b>LEH+XO`8pg*%3LI);7eXH-{;@Nn_4>Y(-X7oFtJ^Q|uK%P>e)0XFaYF(5hvs2l&^@>hsptKU8ABXDv$)F-Un(5&I&cGh<()zhV^ek2jDH{k+*6dz
AkY+q&ue2A8{v!!KV0;MegP{!_9NjOOrJGhvtTs%KJdYpeBdv`LBSjVP7A8IRR5*~=_y|rPTBvgCk5=6ft14zzsL-x`Wy_N*VQyHx&r_{);;-3VnYY&HjV`r
0J1*gg1C4Ix)Gutp10m(+syDZ6JtFxoJlg7f~p9JlBW?Ama-;;M|6nj|FD~fOVDP0bGCf#eZ{FJ+<uYy(-g4;Gx`lfT!Vpt{tKyt<D;|ubq^y?9%e6JBY+#f
w2ih4raT0f4hcfrJ@mQh1AzqS63IG}ef#YgavtD=2ggUVO$jo7C+#wR09))KiJ(u|h=J}1W(?&F9Xo3K&*J=#1Yh2+9@tOP1qne?v=sqSBq<FsG?pxWLCc!-
4+&4VzZlc%#*S8(NY0iYc6hw`r6gd)6w?e*cB|j|N@L>vuBqT<&&c?pz<vwy+dpB+Tp@!TMSswG^g^HLK9E=suWk7K`exN7&IeC#u)Q}!hT9pyd{Fogtta6w
x^^l1@|;O1rW#r3dGb3Glj5hy`Sy8yPEJUizVKciea3}{v^_%L&!AwPUHXrB^yOm*MED`3o)CV*RLc|%O%gLfNI@*c1wq|_*C)<W{o_9U-{jw<;#4p{dpS76
$Mu2F1Bv_#kc%Mpm=17ML%6~Lz=ss0LX)$x40cmZ4C)qZ?QlB$*+dQ41_>0%Uw`H}?1eOtrKCTOJCi?O?EC7^(YV|n-aCfR-d~A7SZY8+Y&)bVL^O6GKrn>a
*0NED0DL-<h_ml%lhqlAwZA0pG|#cd9f<0q<zldwE?QXhF257#JN{;aO2OC0&f6HpgI%+vcb_skhrkoO`E(-0LNYO*;lRJb!!8+aVLx9dzuJ;?dhA$C6VMa0
)N)e;iS^7Az;I)8H4)L&I;SN)kW<v^U^#viKz8;V6UrlG--O^!_rHnul_YZm4{;gl-amKOqa@%@Y4qQmEB);s(AJ@c-v)kK%(L)9$Y}1l_$#7em;MuoL-Qbg
ES%(V^aeNj&rBKA1J)K3gNpi1|Dhr-D*vq$ZOzub!R3?V`F#Fr{u;TWC99Rvej1+8;(n<qu&IF2*qRCwgLQHr80qW6`c8UlkEH5wQ?nZaUG0C!Va|!Os6$6H
^EM%<WJ%ZgJPKiNmO^GyauRz9IT#0Y?p*eCHFpmSWARH0r#Xw@3^|V>y$tEtE{FvJ@L)uwT|Gzh$-_esZ8`U=p~BDghRp$Ch7;G_?BDG@(5=ja49q|0GOB3R
0%8+(eXur|$oC+WF{GtFME&p???`j5AfPf9@ZbtUrY1tz<~SA_f(l|zhLPcqfc(YrH9S21-3|lE0D+L?Mgl9Bz5@Zp6GlP|A=BQ3JFELd!>h6}`A2v=90qV|
Wi)V*XgQLSKhgN)GBC#k+~X0S5dIlVWrZav#GbJGmP6xy+4a%=rTyX>76N{G`?aGftg<>uVEsrPi92YY%p*(n>&{G+z^I?XA_^KlR?-!iIuGfU4=34Fbo(I{
8fa5Vf~0!YMSpgBUiuIe1``_%0&gbEC>k=q=9Sh!5j2HEP=TO{qL4ncgx(FH>uyvRR%FFZ*ccUWie8(r_P)d)kH&nzgrD~?-}(^!X_-FL;_vZ3xegt#5Dc8p
u{gm%V2nS|gvaOCp|9?v?Q&)8163MQ35lVHb3hP8o}e4Wz}(n>e89O990tL%d;4&Ap~UeziM!b3G;|FW++S@J(c!2}Odxn4amY7vVEyE;ig*T~_y^c`86OFW
H#_vgU?&+os-QK(50~3){=@DkgrcB7N&5bDX=thW(nIn=Vuz>rWyQnt%#bv~ewM0&%v)g*kms5is`p{0gXszWSmv7iLEiTx{`^wX(1zLj(*`(7FWL`eQ-yMK
`oe?1B-l-P@B8`I0wN-gk#w5X1%FOInVa5=W^mFoR*GfjC%Es&c0*t=r}cb6zJuv98H_?@&PDlNy;C3Y1>ynomsVF(F}cZn4tV;LZN-1ofx}(_=3ovBLrFA~
Clx%T$=#qCAvP#xDh3QW1q#IxZK?t?l%*_bVMt1ni0JB=jxF8E!7L3nBASw`k^G-_k0+paAZ&&Qo~9NKFUu#e`*-uHJOh!BemM4Lt)~3XqX(l7-G}8P^8Dy1
KRQHB9`n&Y8Zy}euMmC+#%o+NEQV*}_x>3u#?Z_&0(Z>QrJNAZ>S4Z4@PA)>HhzMA@AV)XL1#=qo(}ndX@S)t;AS~t{aypgZgR)DFCMm3fEdJn`C6(0^;yuc
a+m{okoybB$^nifIE+2OhTd#FqG9~TjNu9=OA?6cPuxSy)D2G}gz<vi2x*R?!#bNmfIaEDA2UZydTcqrPrCu@BlNEo$Ytx#g-5hMU<4bv{;tg)5$gx^md`a0
iS;4cItBHZ?Y;1)BXr!yKR)<=?(onjV`W0jhJR8AVdS1?K>bfud!O8nVyYb%3C-k$r#T8y@Ke?5$)pCNVQ^qIAUe56OaUK$GK1}u&>`IqFK9vdL6Q!bx;05d
5>pnAp6x_z&}I*eho*z4&NLn-6X(BvHJFTJ5(%UYyZ-;-{%7mP_4`{C-6^7%H)aSrwq4lI&ymFE78mPC{Xlg<)<G~PPFfBm^(^w7m$)X#_^SFh__RhWMG?V8
wwF<v{@d`vs5|&e?<r$TEcb=TYcLBK7-dN(w{CZ?3kQckr-B`s!N7<l>d;Og5T!u&t2U5O|BU9Z#XaaAa&!}S66tGXa|Vf@SIYK$lk@xZ{PYjUXHU-se`r66
7Nwc8u(L47-XV*CP`xpAa3Ox<sQhF~eR-3wS?2G<>kbD!Ap0CY)cMqTOKHyKU4w{@(;@&#(p@iQ&owJ>>lM#t2$K4&zMw?XsSRde!Q>~_iO3)ixf7it$p{aR
*y2h1jwy1jD@B#8rHgHlEDGCgDP~^MOb+pf)cRTE0qj%CcajzohL3n<URf}O?C?;?`uH3N{wC|H_-zA^m;c~K`~Sl0wV&7UKEh~7h$m^+B-}js^f@fYnT|n{
<~8jYK?&El?#Y)hHXOoG;vAJ<pNx3;`frXti4o5{IG;MO^2;eiVrvGQCxUyx`tUq`?fHE-_wasP8s^%%;63M~<r&!hit{BhWqv0dO~kNiV#ABHd`?m2^UL+f
9_;FSWicru2ilH`VLn&(|K!Z=S~fKr9f`7i8`4Bim_X!yji{+2$S=lZjw>6<pkVq)!Na}N^Y8ze%l-qwgCL;9d-P;-kn&-vCVtIwIP0Ar2lZm<5xFD&Ijr%W
S)kso5Pr8@ViL8JNlZe()5L#Xa?||*-oCEWQ}xCi;ab{EvCiokBWO)*vdQFc>e4X<CKEof#}-3)cM7H{rHaH#9|WGLP3W&8Vr8@BIb`4-ce4<O1AM!BqZRbD
*{&&Rd9=h@gPvG_hjZ;c&(Vqde!sinp%}sVM;-T^`Hp`LkEYjX{o|c}cUEA)@0DZ_{4~cWT3L4l#){}fflMs01t1t`#eBPWHAjvN<3H3LO!kL1F}iuF;&*Ik
7^>JDyC6FVen1kge4MGEb-U-gJPf9qU?kl8OomUn4#qm|)dl%s>!yQ_&WxvEpOJ&~Sd$zM(2lOU^$vURPrlSc5G>G!d-X;E=IHEnA9VSzzC>~j-OQh?br-PE
;}Ic<4<r+vp^)Z4rI6Rl-=NxJ{nWa$XJVUt&qK(BJq3VZBPcfk7dP*)M`ofFq1cvSQIDdw^4cEGV>vRC{*aA`W5B|1L)DIeWYpBU8F`TK2t#m_Qw9<3GT`O8
*gZ<|`F?*f$0FMcZ7r#yA9DlqXAuv8^v$O|b-hJ6L@6iuFyQ?;;u?@`=_JMy<$L&9eAsATEL0^>5q8PZq=^c2X%j}2prdTk0UhTYO<Ac;444iQ1|a8ubCmwp
{*#z}#X&QJV;wZhtw=qx8b?i0$&+c?pS=?s%{>0@M%sPyMi9aNec{9tBTWlP4$NUG9Z3)$$2bZ_KOcVJ1H(kgko*tT{eRpa;rhH<@%@2<iZkD}XW8SOZG+X<
81(JqqXw^V{<u9vuG-f><aF%ft~05bJTP-IcJbzOe{bpg57d4J|J1)>_<!<|_lBD*q5D-2$WjWafH0q%`2qbWRQ;VerU&+fy`EoonjTtth7ZR?cm(zq1Nuy0
4&Z~t^L)#SJ&>N*I`P32TE0k@6S5O<iiu7}p%?(th<^`;Gdl;=eMjoXej)Z71GA<TJjggfXgX$SB`~<bJ_Gv?Vc!1Cf@F-~@xw{KwlM!ms{BvT@7L3F<>q#u
nbXh1C*B_K+qi6X&K=8|aR45qvqVq_tALvCzaTk+O%?0f{7>!p9=K|s;$yUWb{*HKK4zi7`~Z3cz?|}Y5`Vwrt!g9p?wjC~m<L5V-?zg}h3z%dCh`tn3%HOI
_n<2nFHm5@I1TX!&IoGiY8oKsQdt6sp6EL-=GujDFl=Pk>Cn*@Cz~j3DVl_~4L{?2ai}<i)#c|QrrRvEo>-;|C}>Y5T@(YhWuqr_msS^Fju_;4u%MrJ>pjS1
%!IV0D1ZWh(E5KJe=O3POid2IXGiRSY5`Bh5Pj6wut7imv=aa5-=y{(K;#b|i}sH{{6E2Gz(o9Pib@F|>HlH=KhOF<LaM0)^bxfnx^SF>Z~5Ngg~8|ke>WEN
$^V`pLBICnm&K?hgZ_ja0xzT(9XIMB{t>#sRy04~tAqXbLkDJi$-#pt{g5K)X@(`=ulY>rUy*5grYv~8Wm{no)A=OF*kkA)iR(VhI1vhy-<DKMTA7tt;Csx>
`s*|z7R^H;R7Kb{RK#RhD``rgSR`Q9^}ZN-=r24Ml4wyfj4MXO%Yw^7tD+3FF1v<<3#}TO1(_094F7-Knu)#4<9WZg76e3(li+>{p}&Pm@=uA|euq{&x&C~9
KlS@>M|TbB5Fad%9BosfAkVH9=6$>3OF)6Ryyhrp*DVWq1QMY@R|k`85M(fuxYs)*3E+YMTzmrf^-t4K9?RPc>>4rGA}`S1zb`)@B==>(L7MsZIy<FN`+L7j
deD3eKG*5=)-8AL6f<6j?d&6HuV5jHCGH@a>OYoId!SSxl1f$XzQ${qm-OSQ-RqG5Z*s%3^TQlUpoc7>?xm7#hfq0HFn<Vl<;IVkZ=3<!Q?s02$Le<@9=j#%
9A3FHBEbVELn7YB>d9eF0SGchAAa_G#RVjub7v2ii$y(tU1;SwA8SlfBrrXbpB)p&P8=RxOdA{|!mnnE5>&uZGZ0iztprqoB*X^#cT&*F5WRqyG)XkN!7%Nb
8ba79G}IWhLrmFz`+|k03j6JyMvXL{w(B`7RRfb^@%_E36b~Z8BMPXnL^(QrkRNq8+QWvi@XIl+tNeCO9fs_4#wyUG>;Hm)e81RTkJ-2J{@(xP>pACR{)gv|
{^|W6fBy0$6#IR<djD9i<NjZ-?)ul)+A=x;Z~80!i~0{m`H!c-N9g`RLXbb;Q@|eI#Hi=?|MkD@|EJM^v-tlX>ir+*|AuwKd%orC<?EY&r;biO%eO!9^#09V
ztw$TP43eCp6E<b_-Ug3QKf%R+<pI#{NMWiewYKn_H^gRv^ARaeZulT!|v1mrjkBRqw+pSNwXyhB$8a6f2SGNcemAn3_qq0n@qh1aOfdvjMPQs|1|+7AOFRM
6s&)<3-YxY_Nzd|)$Aepco*KzHCJt$u}qAw5Bp#3bD8!GDmBs_6{J7s+i)g%5mie-mO;PuCN+$DF`@|BzJH^7-rKFc_|%R6rz}}>nSb3q+xOL)3u7?sZpxGU
-EzJ#^7U>H4G`d<?mySuzccn(K>HQ`r}+Dq<+6n7{jJ<_?r#dG$8`<e|FMG(Tyx!V->tiCJ;VP;^nTyyz8gV(-gox-F9U)1ea}%p)VA#4PtWxHbEs4P-o+R6
JM~zN!&r4%{xjG6pjJKsu}5}L&9AQAi$~pOeedTHLk%DFdrPxn&FkfPnuYxf?hOPt|LU!=86E?EPhC5G-u=8(j(YXwy?OM1IKNAFw?X;yW_q02Z%V!QzUa6R
*Lz0px*wpva7g86HurSDOZM3R-G<yRZR`4d--kUggny+e;~zN$lV9R`{{Kzq_2*1odMUhJhlcCNr`tYr<lG;_?fX2sYnsOq<?Gp*Y&~zk+1lFI?7H@kox<UE
KQKQ)AdsJ@^DZxMaoi0rx$#N;UHJaFRJWopR`~g@z>kdZJ?xh%P#a?C(m$4jIA(OJZcutq3s+P=^#T08zu(`&0Ub&ESMT3{xGIi5(aVzPpmZR1zfSJM%e!Ua
6anCeo44mmT`FjFvp@q&nSln1Uo~lX{1{a|G>?P3$VQwhOnuE~A7pu7%__g*n&|2Q;-hGH!rV7FelbKqds9fR(>Y3z%jt}DTq%$@ab(~9w!TcmSbixj_-;9n
uE;Lp>V7O8`W^=G9mH5QnVc2=VSbjlypJ~(V4^->1tVJ8VEI`_={-Kz1CF-$-NqMKv=?C>*V^#5VSIUF#Af|h)NFr5kIdZ-r1Sjh#RURTl29ILLi#T9cLNII
(XpGy>FVI0QDUeU<>&XR3wuAB@I6m<>w6J^ylknnD~e8qpZ}erC?^C}KUYpDFZWU?A3vJ;?h2|Y37q~Z7V56CR7jJuJ9LNIS>8*K#{NGB|3V<vDF3Hmt@X+;
dqX&8QOS04tHvN6Bh)G$e31H#dee@sG!X15w98PrW(vCcIm0D5X8Qz-OpgmO?{R@W4mwNMzF0`S5xcf=s{51J6Q}EB3=sFQNdBVWkN%Xb{$Ij@o>V&>cR!<7
P(PcRh-x;_!7^D(5gODkQ<nu|l|*DOyVLOf|F7Zqr?-DQk>)?JgNtI`&fUe*cfe*ON{vZEKwQF+NyH7KqS?PYEx+ifKd69=KWdM;kw%9D>SghUA6DNXK4wHE
@SmSw^!wkh=9m2p&F*jaTloK4==yGUME3SA-=}400b>;t#@)i?`<4a%L<K>BbwkHeM8CX-SSGgJ!}~#>!s*roe?^{NiOg+(+hbGJb>w^s|B&P9o|+PcT2yW&
LH~U5+dS>=>wd<VeeU)!w%9v@<LnKukok~*^!>HkzI*+le>={4TXg4AHv`f2S!l!<w6dOLfr`jO{B>~tS{(n#y9^Wvj3SV){T<`U{^FJ5yU4>g*7TyAWi?7E
GUEjvDW(c>Kdm~?C%#?9+28W^UILVYUkm2snd~{3wv0Lo{v38eLJ9}&`7oF3t>$ds7HhSV8aQ~E(lin(B1MMX74x)_=huA0L`alAo~~E}$)okB&(_tn1R@9H
XH`T!tx7l<V$2SW7{Ng3d0sC&vSYQvV>unWGRKVCYljSq6xf{gsmdCFj17qm^$l!h-6Yy_Fs}OGz>v^fkXZ#938_QA<zgb5J9C!XqQy8IkFY;Z$?^1#9vEZe
+n2&dhis=U`sqB7M|FfxQVLvn?mHG%Z5d_Jym6zjrX!w6a{P7&-&Y`m(rM|?9>#AsfN`sg@N3nkhjd``+L^R889F$i#uG`>rv_?_ZEkEBsX(DZfT5&fihwCf
5`m#|aM?7Y&v>g5jD8<EKC;lQZHwGc_n0iMBoF}i{67DnkKZq{X(~HAV?;5Hi6Q9?YXp?16*!@ZDtfm^D@(MthH@oLn0>ptMl3^b?NGsol3Lpp1&d5tCL3i%
M%uQJsi{^7l?++1){U+)i%en_GSb0VCKi&ZYEc|gU3H|YVxzOVs%gwN$-5^<OI^A*HpfkBF@V5!)54;t(5-f@WzDTCTG7R}T4z&5qlHQ#Z7H=hE+sSuwo@Ac
HFct@ZrC(t2r3#TXzXF>c)BXC*zAU)stTs;<f5sfg0|2^P%~T<&KVSIW*R4+aMq~Gm6SL|#)?;6qN=K?Ew+WNT9wtaQ6)u8QEi%<n24f^ov>qe-ErN)kN6j)
rl@IJXjqyer737Aq9CS_rKW-;h-gBhh-svysz9cNC<;Q7l%!}vBB&`TX(?W!X(=gbDPp3((P9FUf*`1df|95ys+dY>3Q7biR*G60Dv5xJXc|J3*zy9Eq@s#x
YKWF8iYTf=BnqyS(9uZ}!~{hJ2vBLDL#~&imFWhGs)7olqDG>Ms)?wIiK&PvqAH|`i9;r4po*BMmo3B?lnPOxX-xtSB?=J=5u^~M1fVGtGz#e=pjBc*kWkPL
`hJhcjF3y0Vcqw4ke3V=M_)AZQ{la@`=kU(C_fLJS-RiaK%_+YkT)Q|rcSUXk)#-u^}r5f9Ltl_`m!g=U3p*=HnXIo*(fJI>;O_@j(^76{U`Bmy{*gdX)|hm
y6NPAC;>W@00H$72@XI&n!D~FemKFT_QTEtvY{4$1E+R-O|i?3&&o#Hj$VJE?^^vfj=nbOmr-Ov1vt&R1=jgR_t_9syb|D2DRT;-e_Q*#XWPvd{vXue>F4m`
zyO_rM7cpB=j(nc6gHTbEP)5%L;0lj)tx_7FJhh3@YV0SPg_s<B-&@%=22ulpI;%`cGfQ&`(uS^jdsItrc~i?e_RH#aFj-lotXY43m7BXs)#}T%V2lV^dH7P
5OFO-&O*9<QslAnM23>RT>gu7`76G$4PRW=E5imq@MB^0>+p0Y9hg-xA6>3w8mUtV_9Jd5-Aglu&M}#=pM$>YppU2CK|hEfeguA>OzgcGykVjDW&tihAEO?@
wGzH-fK;4A&--=BUU+o^$*w7FpV_Xms3=}?4q`4C@H<R-H@q$dpybjLh2yA3gtmp9VRpB)F88=m15HpQ4BP&`RU4;z79|1yO&(gzAb*}Az-$`rAT1#DUP_YX
;XtgVh+<3-B30O#1T<)36_(gP|8PEQ4KrQPNN^QIIhkNyqOIkD4QSUycin?sY3*kSCbp`>0S;_Q7&>*Qz}U?X7pDwtc(pp<=<?S}yi-)DaT;{RLL%kC2_%~%
n-CueP{of3u(x<vunxoyt!pu<XwcCJUN&J+H<_cvGrn;+y9*~(sHmjrG=a;G_%3L%LsZe62QJyP3dpl6&^1pKY$EKaMrkJ)T4B*9bf(qcpviklBnJ1VF6s7b
mVhSG2M)aIwW=CN1!-)&Adw9W1_x@mY*`~0i+2Hn*gZYa&}j%P<r~F>(V)V@3!)8PXCQ<flsAuh1-m2##P@uws}wy{SZt0*Aw#?62sx>$F<K#Fr20q$vvws#
N_W_@BUM!cEe<eD_8o&VnZ>y9h$k1Uq3-W^^x>64%pj1M2o?~t)C8E4;B@yoso5Eu+XPwF>T#w9oktw9Se-y(GmjgiCJ+f|BU=TMI~9xoo(<?w%Qm~gs_HV%
cDdh04xKY+d$A0mc?Ul1B$yxp27f;9+IsxGY<~}4e{ZvvcQb?OxN$x|@kI}Z<^SKG>Hi;>!~WRfpdT~XpHHE$^<w=-e_9ZSzl0H{Mbh*EIbM6G!2|%`>DW>y
^AsJyav&qKyPOOJj{q%C`m;j|^8;VM=sz?0fB+ukP4Bz|=O4}oC*kU(5-BL2>J4@IXwaOm>d8Cme?G+sq0?4Z>d5Lq{N&f$$x~2-1Klq!#NCppwV`^^%(H^p
TZ$V~ZT%P8Ja`6LI`d^JIx=*jVGM;KObtU50N#v%CLu#GlxB|xPnw`}l9M`N1cDvA{;UTGPn@aBR46}ah9|uaQ#bC(4^*5r=XMHm!DgxP%_4@f!wu4Hg-CBH
*7GDQ!cU=xI9<>u&9K$e!%)*9SRe7q2b&Ec-EWH&y?u~}(o>+<M|<<Y9V4M@tpHEB*j6LgVx%V|K2Ds{Vf@S?iXxJ{fl^K}opI;L?++*w#vw*js3|<3ouFb*
kITpNz|wjkv*Z3WdF4Vpt&8oA2O<1)ha$0Oc#60#ItpJIH(-0OQY<BZvcj%SwC4ht8-F4Hr~b?_CWSudh<9EXdAGM~5szAv;~HxfvW(W47gcKz#Ru~mve^+;
D4{3==9rCPLN{4piapHdV7UG)GS)>lnlR6%c8`+DCzCX2S?#;EqD&L}*fcnhzZcMu1HhUS#zn-Vij>|EF(`1m=99d_(xXp8_qgfk(Mh2(DO8q)6@;t>1yZU?
S^|Y=+Xqh*#8T-oP?e&Qi$<!br40=<x4Tq_Na@ytNl+fUo#k&`Mo>HBK3K8}DuVI(^noOFCc@sV(nkxiy<K#bVeB9&87Z+qn~<)kr3dXW*EUsSP}YcqGCS%w
TpB(4&|val>Tlfmm5iPJ$?tO3kSJ&R$eIgSz1`OK&HF-HE-cDeueF%m)<wp#@tyBE(V;G-ij+>{Hgyr3)z~brJT%eEC?;^0Wqr;t0SgD>X_rc)9PVcq_lTx>
FX~eLer7)qw%bv)&0;=QrK+I0tzzkiZ;tiNc;W{yzl*{S^9u$hkLl_`XGsi-;~bdLg#$&5UGqam=%9y}ITi*o>oe26Cv96!`B3@W&a4ifhdg8o#O$}rwfMeF
@T1}7@b{x(L>3N69dnSx!##)qv=LJ@U()}SK_r>L=Ex(f>Qf*wK2FlCi*6qEoYv2AzOJS@2&}Qw(U5BFhsBj8n)N;P9s<)~k7*8w+YIG(72m@FgCk%?^sZd5
lrycu>BzAek-PDPeeb;Kp~thSLOuLmcX|~6+^%hI7?TQoblzBgkSHOfU8rn}ZwTzfLcKQ-_{_!41qww|#o)Lj(bRfdJH%QQZIE$FmcUS#sclu!liX#Jz+Gk%
<tHixAtMR8w^)IPfC(fJBLAp%xjp>(XLUU-i}>82$VQSdI%==>GP99tyoDKR)jvx2)XZL|N%()AJN`Ym(f<599fv@UIfv?N4js9+zIL<X>(}$i<pymkZ9UH;
o!n*}*ojv@Th@VT4*%;~-eewFV37J#fm1dL#r+yUoFN{F<U(QCFhLqdkpVSkeu{$Dv>YXrYKiE9Ulyz?EYpoDqK5d^E*I&a4_Jaa>uQ@b@C~!^vk}_f+l8r-
qEsm{#|`kbjf2rKmA!94ti)ur9q~jIureuCRm4~_)^kSo!n45ni~db)t))!=Bk#ZJ>pM7a#vz<5FxmuzN>%crNn-V`cnlvntD|IN)8Ajh*2!>ds0Z?Q2jQ#x
?)?yifsQ!sxsKongBCc7$@P-gmceVFZLOOl=PizCGBFAEGi6#|C?HjRIsEF86=3vOWn<$pU!TK{^_kk*Sb<2(VUy&|a95@l!tKAodi_%`#kUmXvR_aOh}Q7p
{;-S+BN5WpKIw^eWx);ZBc#9WeTxoP?K}TL<OA-9!6tZk$$gNbBkIx8zVzegX7@wr%f<L^o3?b2@;#J?>fRph1p$(4y&az10lp)3P}i;l##Q$fj3VYooC0PL
3f2k{(nFG?DRN#A(0rp1RSg(eNQzE`ID<C*_Aar;=-@o89$C=`SQYNKf1W1b`wD%{)v(@}SP|#UIrQijK@^;6zdqtelwqb2qY$J%dlNWF95&i?W9y)Ydy{#G
3;NQ`Z2@EuVGR_hSK>tiXqo^5Kmd|zqdQD4)}V`+KMCjS1<dXUkmYdK=BuzM`}ji*V6GSG1=m-RBm?xSs;1F(9~wC(9Oh&BW*ji{^SWX2X1mg9QDHHas9xQN
*q*zZ7hUuI9b|sL!+L%Gp6z_mo$DG7-Eb+AYPp!1MKr>J1?uZC=%7O**+-Nq=9+y9mLwVkGc3Jr@nHrOWLm|H6$iMPBt$xhiR``mU~27?ScX4>#g)T6>=-X2
u^7bOb%jirl7pG@|H;N9pl)4%_PQ@S)43pc)OvrRhNu5jfawpG5cxyp>y!19#R8&JYMBWvATv>LvCW}z6Ua2c-CkR(O799Yh&v?<(3A^AcNo;$0sU-KvJfNg
M<xe<&_sW0Ld_#k)*gC;a;)}TKR=s>EDG?N!maac!=di`_d#d(CmXcYTl!@`X1nBf5alWC%5560d}f6O0>+4BKDM*-4eaUBWLO*{(M0@y{BYm5sR3codoI0{
ERjmabYwVaoH~uwX@4UUQI3--V@?+eFn#?Y9DT~dhn{8y?L8eJw--cbu(K$2aC%>Tu?9+kS9M|Lu;dbP0b8j!|F$O=LD+yk!V>t9psBt!^4{HshNYJoiSJ67
EiQ<3lzF_K_V+RU`uEK;q$-G1J5flviXO?PpcsMSDoMhBP8M;+^m_Za>sP<WB;gFEhl652q~EO$*ie)#u+jw-0y`3`j0HXoWW@XTF28+{ot}4O@86FuIyiAE
{jHqZUM!wB<ALw|GVxJ7%)=EL)7;+vhka?avb7d@<yB6oO2bTr6(<+0mU5dCYS%^lthrk$#l4wG>eNAMES)z6v3@Nw`%|`R*}fg;hH#uUoaTPcB@L8H_j6~@
>+tt+(oa6Aa#zjs&rB7cksra?Ebr80kVK)Rolc;XVTF<`XR;f6-+pl6ekoBC-A<FjMbTMNleMw$#%E8a0cPl9cXl;{Yi>EUIc6P%Dt;(u(9yK!-SU;*y4j=8
ROa7zUr2}pM?S60-w~g_*{vHJ++YA@QuddX570cWp&{b&+17FFyAM+b!J)Buo$X5=%J?mOOzoT8jyGJ8-1^klvT_)ccD+=!+wYOQ_Gs9v=Q(VNma!^~-R$j0
tgWtSj#XXo_r!(v@rO$)z0w&;@gb)6T6BtBk?l7vD{btojex-ZUih6VD3Yi#+pG0{Bom$0P2SG_M&&cA?RXhlr;^Bg)lzj#E8H2MVKs>%+6$r-@6!+QJu#Jp
2zaW;?jR6QW*>)OEof%%pxb=mr(J$oNH?Gox#eLm2#nQB;J5vGBp+G9`@7ezY;x+_KpmdgYmmxzuF%hwn2^#RhLs&-1cKN@3ytnq->+Y+!XVmbNh#f+4Vxjm
H}^N|N-o!^Cc)H?divykb`25HTi%e+f1kD-8)u$$Ak)UQ|47*h@-fkI4htf;`{o&KlgueYN)(Pk3~qf)T@`-KJ5*T~6zrJ8oqN+*9sFy;XhVN2$c?4Ms<Rsq
NPSZ2KE1okc8;VI>g;;clAS?f&+njcv7E`;v?vN0mQf5xInFy_hZ+s*SwAF{+eM6YdbyKHRm3bi=iPz5!0o!H?S464)*Q!{ZJD~ib(-qMG#e9}avEeglgW@2
6fTFPyQer+el*bO)_b+9_0HwsHpP=I4;gcd_I$M~4$T!yx??dV-dq#1*i{@ty)`wgthqsq{AxYiXAUM04M&8`^9x~`wfFn3dDMSAtJb_Tl=30SVlY!hGDDGV
mW!xTfQSzJ&cn4wSGo%-iP`(S_3F+|`*VG1eazXzuC<6%_RG6pN*M7&S#pPsQU^>YW=S@{(hKCzz{@7y-K^FYrA%eEV<#gZr5M{{w$Mc_SQTH->+DWf@eF~s
3#KoGsDkQ<lznXhV6X(rOXSf#C{c>CCwuQq(q29nhevu|_J1dxUq$DQXxmvID=43%Ds#v0)qM9aMIUReP}jnk!|0k^DJ`oA_O<d=?U*dY7@%9cv*gJ7<lcgc
)8S8!cyLq6`8{{DV%tSK5u;69J<h!B?BLGKD8sijKMQ>l&TK0YQ>o4&^ZDKR?)N^QhZxU?Yr;PYZVBV-?Ud0?OJ%m)rNhgU_c=XiQS`KV#{4kVPTSGt+uI7i
ZquzC!^mV=1YvS_r!Su-z)>|%dR^8v3d?+FS@7i7$Bs3oHH*d;vQ{1(LMbAc6tqC9^pc{zt|T;&(mU^j;nIEll*Ca%L$8Ny6A(0qW?d4<XnyT|H1H5PL)fS!
7b{jMv)yCAoK27rWv9n?K*xJdI4Et03A29gbu*H%Vk;$}cXNT@g@UN|={x-Ud25dcn043;;HZ~e62eQmeRECK<Men(50-)G^~s03RE-U#P=)?Q-<>hC%OD-B
*21D=V4M_2Atrmp5FA}WBkcq*(v4#L^{)Kp6_SjB^EAKR1!t%4u#hw>4jXLi+Wk{#3+{X%Ed5D3RG7ofrv(g07&8Z?2G0Wm8b)gv=_l}C{Phd1S6|bK3IEUY
Fk$3GT}iYr?<h-?3Q7-kse{EiaqdY)cfVkV$ssonkC)TDF*K|VQq$!83x|(ucvfVwPi(U%5FgGNOIZCI*2*tUvp=1-k-`pO5~vD9koC!=o?GJ^anq5hq#y`L
G0tto53=@$1%%S#7=|E0asYCT&s;iAV#5%`ve=Kw*Czjhha%R7!TIc@rpE;+5&KBS%H=F?g}DQ_{o#ZaKXC%&Y*Pf7l@I%&go)jT#3=!YgVjeNfA5Gv1r((!
rw1Oz3x#hx3vM+!zRcwX5*1N>u)*HU$FTv7f6;IHmf7ZA9=PqSrQ(SKg&+OerD1}^sAGazNddZx&@mu{7=f?(zwVQM-$o6w+X)W3Sk;DW_YjCR#_+o94f|S}
9oAXfFMV8qgA^oYY`QdmLO{eP=OiZ=6SXOn?)}Np-mJeqmU~Z|Zy&vf1+9r+&vU~75efnQg%+&bQ|ZO%WvtIm5yoPs8k9Vqs?%|PikLm680AX1BNc_nE}m=k
7{AEzo3h*i^FPY^*!29;mb;H4w8gTor)2D-tveZ5WM4;CvHV>|@w+Q3e=a{Q+*@k`a?$29+2huy^%3*=TlP<Bj~fh}D~LDp!GYhUqxoqH^RzpQnn8r7e|OiK
24G`pXt^Y^|F<y36n6S}_a2(y{jVv9PqXFnu(}$*4c#?1oV679yt;TlHq3qrpVLh<vUqt;?<?5r+#T^y{7$vEUM1W8-a&@BXn2$%6xm@Br>6F@oJ+K<#-gVg
neBUzlhVDoqi7^95<j)mJt?>jTNYonWG$g&5Bkk~!~~^Ht&WSBO|+~>kqlD+_%u59!^zQ7yRKC%*<5w(_|=-PKl*X=dUXsx1#;M+NF5MXutqg|YVdxhob%;?
RM&e%SyLFQJ-XxDo;*8zpQX;5Z6m{pF{9HS$Yg%wXJRzIa_6N%bhyA*vIm5dz?xab)Lh6T@HV9)rKr6ng8}MrQm-xjL}S9_#Vc~Yq%zLdn_|!)rRm}8Zkiu0
L_rOO2OuXakD2EO&!)Wj>!+)Mk9&#))cfLm%1|U4B3a8f*tr41@lH<8@qk+^>G)XY@_xEbz)J-4uQgRbUTG5Oe^a3hDE3$a<p)#pJ9b?4^@dm0KVZimM1G^M
g8NGeR7E6^l1Y>858!9+^z?seMsK%Y(0`MH`cuTXVMLUFBZvF%Hx>Uibv*u)wlEMh)dt&SA_FVXBFk?l@7%rBl?vTWZ=0yU&g8bd*`cqRTrC}AnF7AP_t)+6
&zAG-Je}4Ikwi36RYg=(6b&s7&;_<p7F$tUXj<CEBE)1+S}7(BL5M!s6%!JwZxn^LzlZ6skLl^u2v5cQQ2c!;t-ZCZe3DoBy1AK5XW^<oSJNnb8qQM_{?7Ye
2eas%A@SVqx@~)HtfsVcTestXN51KAv@6|WkJPn5!-gglpz2`=Pq^Tg4#AJqe_!F#0<p2Au@&GUi9g$S*#gVNKfPEiS7+7&P{)tk@yCo51=*LNmi*_bN|jKw
Mwoq<B4FYtqO3ZL>?K-UII`lqpV7r(oO>;hQ1nKdLPiYB{MeK-Z_$A0gaM#GOjOSUK@aMU4@#HBeV>M%y+Pu_(_k@bSp<&l)aebq6VL8<_faCyEzw3n9V#sj
V07Flj3`#-9CRY*tz&15GbcHBSUoMxo=V$18yFX@X6<NhzjIIrVj{{fapp%-KIgQiRv2<z-@3sKnRm5ES5j(OR`E5lG>JF5dx6$(W(P6EX72m@u89Z{)$4RV
@?V{aJ>-<NOVTqKhPuWje=DL9c#iIjrCss2rv;``Ba1n(do2<~L5>TZ<#1!kX@mq%W7;Lh(mI$ovodS6{+gLzs@drsI(bT3I$}=TARn~=Ps7vg{LC<lSNg2X
<Y<N66Yc}_kd<*^1Et%BfNZED5r<Ez-69*(y`As%7!hQmS2Tk5=av>*_TlCt*Em%wnj1W1gor1DaB}@`7#q;%ga&I%NB8wZu;W-&2f&bIgWCM|c+eJk49cbw
7-7`9LmytlJ<1gX>>K(o_snK>)TuO@e|04OJv_5+F^s<a5bv+g?ak-4T%azXEGP;STZ8ZevIf5YPn<~K<6+{a^iM9}CIV%Vn$GMSJdyn*a98Zxuf;#heuwl8
bH|Y#h++?3*7$#S<C-vQ3=+vFL?l9^YBOjr;E*wF2iw#BRJWx>)tCq+8zGK%(ZX|0k&xmfwk}X8E<&F_AWz$o(2Hfgwyz*vKLcNa$;tHRSZo67;s6#oRbXfW
01krLSbTQAzrXC9?eA9jg67Z2{aZmb@{S#R;_mofMas`h|LXpbxw|et=C@I>_<Vo1f9wD9m*NinME)NJ*}8Rm{X^yj2Oejyy?nl*`Vfc3z2J)d9{diSl}-1c
SCYUEp4LX-4vS(7g{pRYK;GgLaAUFf#&ev@sJDG_6AUGGB20o0*|@1w`V5Mr_3q$gk=0iNh7<|C+Ev?%F;&8eeiny|u#6|AW3=JGrqzU0HPlEZH&FIh^IDCs
|0CZrhpm+H-|33KbHMj?>PR9=A?<5=szl1O1xEarZem5dN)#R0ujBBaf0SBD>3<6g<o($Lz9OOvBU2bl1@x%0#LEJ(7w!`Q-nM1d(W~3u`($BZNzyaKw4y`2
t1v8!p6q`{D<2e&>y3!+dNZ_c!Rlt7t&wL+kC9pNAFlhew8u5pWEex=1B7~8WLc-(5n%$U?9k*Xkj&;MJ2imThRilOHq($BHpX0L^j}6;D;_*+Gy8qsJpH{I
*=EMa!Ab37pNHpvVfzk--kk_<*rEMLNMrpR*??2Z_v_)J&+7AXg9hYY1@yum8L;0MfXS7~{kW5x`x^f3``b&-o|mB+B#S++-}1IP=#PE<*mzYO1^ID~OR@HH
soiu>xBFGIdGP`Y6Z@4jj^2*_zD<&TIET(05$(waAQt-NoUd(`pXhYzLHBzZ&ZCz28@w>+v-Rb>*Pppw<KnG-pao~m?BlPFRCpQm^sgXrCr5U)cwc|OKI~M#
!uiboGzUGF6VYd?<%v4M_G_n4k2RTW4YK?zhZBdG;r3|oK1|}EjN^T$up0v)rqZZpXZ$~prl2XS7WB5ljEW^S3_jbgtfHR|&_obOL1f<^Epqp!9!dWHqwM>C
I96q7>HER;3cPZW_kcP4-x7=w08aM<gX}@`!S0a6o3aXd<u>6Oe|8LU!e(_G_=f{wDC|W2kpAWR1NEQp>2%@K2H%&<`G4(DBq{uG<6weENfeLeV+kP3Ogm0b
`!D}pe&G$xu8tvLfjmjpymaNpyOX+TJb!3T#-gwHo<5rY>Qi;x=;UFoD)%@jVxsp-F#m*yymJo?jPjkb|4;tqy5avGIsO)>$dC7D231x6o%b4hmYPlAI~B=n
_=cgGg`)UHueubav`}O2f76s%kiY%dQ4g&4GpzzAaLZ-CI$7V&W=}cMm<Wi6tJ=v~l#(i{t~T3R+t}m&wQCK{1=426O|p)}JDIGv{Uxa~S@^TxB-zIr_+CX=
swOtlp7PaiVqCM-%#Wi?;rcJn#5Vng!6<kSvL^oFyg+yx09gCWi9N>z%(ba(8aAH}Mh|jHz3jb1I(@Z$-+^FooFTWETC?5nnl-21-?qCg3dHvwhp#-Z5+OwL
^gX)@Z+(i^EPfPy!$yX*w?^UdIVT)1C8Cc*d%{|xBKZ>7_`ZG5q~4FHPq6RmJ#oPKtuw~`M)9X@DOvK2#<Hd4CbK?Si|#$<a_T6mzNMyfunlQfm>&GX{H`eE
mZ{~&J;=W<W)Hw>n?v_WP*<%z${GQpP|B$te2W^oSo6~^dp{35<A?RZ_kIiafREe{`R(A+!J+&)<qVo&k=|2agGol9kgRh5(yjG1D8ltm(iBlDj6gvMGXB&#
&UE~!24ez`?@T)c_3Q`wXPMXX=q%?;f$x<LN+0CnlGPEiRtjBz5AD(J(f;J}9P<I3OjpYsmWkNlVR2%tSQ=n-TB55QKh&`DJkDjSSC7<xm|3onO2&RJc?T&w
qkhg65rSG`r1~I;Okp9RtO$KX4bBd_?W4wCdb##7&J9@%cAr9rt=3U!uo;Y3YPP_^^Vw)KZ9Op<y&lp|zLD%PCxgf_R#4=po`Y6R2VFx@4bK1S1EL2LbdWdV
WGNTIU_1v<i#uMVZ<PP+3xFTM5WoSTbTW_!UGz5-tZtfm%hIYZ9^<j=im1Vhl#Fn^<$FXdbV;U2A6?6rp1=Q(UG3J*?>;Bfk69c-<oogdNN?2HG`+@MFD+er
Okqrsi*<0K5S$DbGT03`;4YKm+4h;9^Mg}rOl@E(_nSWl<4Yg3`NldlPfB<HH>tlQJzv?xIX5E5BV(vzo7kK{GCH1Zr-9sM;a92o6vLCBd8d=XJI>WN0QmAa
Qj-c#Q^t1s8xFzg9nW~4(>!}n=nP@LG9E{AXt2Sygp*YjMg8Y&g>3Yzv5)QGf$BRGg5A*6)bAyzx}{Z&C5hsA_;XKa9KO?0oXgm=voWanIs{bA82g6EkoX7U
8#Cb{&fK$CwLb2GYhx%x_|p&7Jp!$r(;DwV^X_vL5qBktnImV^W<f0pG8|5Xp7Yc`M1eQ1#!G^Lo}uf17f8wD*^vbq<x5jsP&8`Bi0BTJgHS`mF;Zo0o?-Qx
^q%jxI-Z>>ESdE?+xK5i#`nFpW>W?bStO|i-mu0B3p_cl^z<@xl$*=T&jOV8@y~m4kXTkuvWpQ$2DsB+E>(w>3#WTsrEeUdfQTrh(hV9@wt1VgiNy8m=dY&I
;M*5FXBcTjZOw3-UkO>^fM|)#dwFMlcihy~GVIyNIF)G#CV|n1spsNRw$CD{z53(ycoVzJvs}}Y*pjjUGuPLHvDZ^tF=u2$?+R4mD<%}6dYn-vR)$NS-+C5u
oG5Tjsgqf-gE`dOvj5u7`(%a-luuOROJv7*^);NF%cH&$8ItgSpx+ub^nGGp2ck5RluDxPmG=41W8hM6liGkCk3UBSU0%Gy%y5uTSA(f;7UD?>lq+%;q!)yc
`|#w#kr*+27T-#6b=Yc?L@<z|-l`j7J}SUb$CwEqTn>Z}a(aqHi>9?E4?hWMyUd#>HVq8eLY!lD_-m%UK&7!`6$uegQTPIf;ovXel;bjz{0$zzq-i_^?eQs)
_el$9f4|r1hphUEcn?F@3?ByXjcG&LO~j_)i^0Uy!fBOcskAaC31<g#o5#r64grTNvUw)v?y}$^F$_yi3G${0)btUFKE7S)Z9H`^N7p;R6Aq4fho+~Q&g7f6
R99-$fmEPNvp$zxgCrS04bJ_;sIWvkb0Q$DRl7tqUS)TZo~Dnz#KTrG4)RzsgDemdpali$STQ|kW3g0aGB{+zfXX%;9`0t?z(t2((9MlvTSR^s{ivr8(B3a_
J^6=Ob#f}$s!xG~xyf_}G9G?Ut>w42Pab35IU>r1?v>nYG}zZ61TM!C4Z#h4JxDI@O?Zq`MIqWVnb^yR-@!E#IE4}zLB#rSa;mdX)<H$2{8{P&pr)s<sGV!a
`sXHmE=<WwFoUWG>FZ&rrAs1^Sa|TXGJFVpHTn#&K0QyMcI&f<;-4%Y?4jqA0f;*Lv`w*tK@U$$A(Fe?ZG$MiSL3csC~iE$ek;l5bHSANbR3C|DMaG^KI-H&
WSY|sk9Y~bFVN>vHAzpj(1kJ%{%_2RuXfD?S!w7WZhYqCv7Se=f(R&nJ-AQqIa`!O-Owr=HZ8LPg*i+?q6KIkLW4%d4uHYKfXpKh7_3A_6Gft$VN(fmoKJ+Z
XUw&NeSjJ#a`6%P465-N8Vwy-P990n)8KEmeLT(Fo~USiHZCRu1CyKTk5*hcc%SUap}K3p=2vLgJWY=i)4<g8=ZMA%*g1@_wu2s0*@mB!<aab?<r7?{oj}6E
ed=pL@rH<o7G+|O+4TF6O_ouOrHmqo;g#`vlzL$e$<C%+9W&Raq^8BA6d5AH`nqv8T7bk+H>tGFLq~2RrcF~={BD_bw*|GOmMrZdz|#%fuy%Hl1`nB_ay@2-
%Fc>o&7{Y*gFj84;KtO&*pA8>%ps{`sF)uI+Uwj?Q5{2P2}DJ(8>fZYuW!dp<<~qS_~ZXL;%HiNu=cMLwCE<URq`m}7)fH<e3q?~g#Q^TPDSP{mW`DH+S^${
3gfQwW=*DY#P}w{g6Cs3;Am4+<3OlgL;bU4;CQ66UeP}=vXi5j9zi@9b!}puPj^1Qh4uFQ_pYLGLct87+tavZvLBh>Ynz}h{?j4&$-D48i<8_vPt``KAoglq
n&#;B2Ti$sBkj8~VeqztF!7(kfv;_U-Kp6$bz~Qf<jKNLl5L0F)Y<Rtlims{Do(o0h=^xY3=(NjhdaNi?Wz-|PaKr|lijP%TtNpCPR?5~1GB<5kg_xPUz^@m
jcn|Nhygg63im6P5EdApvn1)AGg)`u_|bcz(+`RoVK`y4`mCZ3KE+_?=vXNMNZ##t*w;mqBr4IM?s)dy0pZaD>$u6jAP{7B?EM_Fw{4yd)G#*j{q`GYcZTp8
lkoS|Dh4y|y@!|Ovg(x?U1#Q*s<jv7`6j+zeP{~u$^B=U`?8ULyK3@rWtKq9L|Ba&&YhGhf)s>LsDO-Z;XrR?<6Keh{yc3)z1{jXy>!04t>?sWYZu%8>j?oV
RRq&}f6sdVJl>&O%)6_nQ2*xIj3#sy@c3TQ)odW5Q2LDaJY2z}|09+(4fwtmmn%MRLpx%=KHf0ne{!(Jn)nLJ7TsOD|JUufcssD*5`5#K40}*reULq{H)$+B
pB+!^(X&_DSbE2atNdAgw*T^9%RRq0x2kOe{XDpFA6@iy-?zI`Y;LdbcT?NN>@)fOTgzJ4`|BG_A9YUL{aU<Tx~>81)d0Ci`I@!c{-^F`@tJ$~p7glrv>9&8
V2SY{l>FrsfP;d882?lzod8hlp)TL1T`BFRop}O0oX9EUzAU!Nf#fA-R<K#tqXjAwy=5R#sT8Ryyvoh82l97nj_n`b)sZby>V@Kfi0PP#A}*6NGQ|_Vdx)YK
#1vT%nR=A<AxF##BF57F7Jb|u$v|zF>tY)0OBiZWQLqs=xHU7_$oZV7#uo#24J1KKz8f+WeAt9|`g1~0>nVbf3=5@xBu}u9ue<Xh-X(-x0whR_@zt?CbcF~7
?f~-AJ`y~;!VXYikORngfTRQcfdTU(o{`}q(4N4WN+=y7VuAyqLXk9-Jqhs-us)0l>;dJ{iRYeE1i=*qG)YlWEf7>C1RaM%NmMcZ*Y6M5o`3*oYFGhr6bV!&
2V??*2oH^vUG?Mt!Z7+UpJi-_#Z(mL!ueVtGyU;^1rh1&QmnyTQVB{F{D5J`iTr^6T&v`|f;u~5NDv28QBd}e5uFj}(Nz+CBUAe#BBpAzrjtMBKXxfAAZ?N2
tW!9o(+}p!uirwjB-y}bM95p~`P?8j*__q};(~{uW)*T;2MCAw?4@i(i#X&HRiVj6hA(4?@Q`{zKCt^M=eND&kc~m?_yOpK1Hiza2$@z8=hMLRrPdD+%ZC#f
ZU)1076B(L1G5ehQ>Z6t2fx1q@0~*ELTo?y1j2X`Y<p8(05KziI9rcdMe%{4Qh*=aLiCS8O(J4+14;q?LLd0xC@O(yrHBPTG5_!GLr)-(L+n7&KiWh}(IHLi
{-6WKa)AXBQ3*hlEC(a1c8_pnKfVo;w*Uif-XFsX%o7wsLJWi{-htWfg#EA~iAq?6N=2bgHYFNJh=q8Cq(Xw0g&hLu1kfp=LI3ijNWzF{RVe}Xay@+oLd1a+
FQliEzvEQ_O~Zl+on!}4B~vO&IPo|*Ie$DK%25Z(e)9+4=zx9!zgsg2Nm+m)1G+&#A|vWRhaU9v^Ykz}U}=Gj1%x|LRjfF)V@nAENO4Gr#OWMoA=%=mw1tts
g^4BG5IZ@<nwcoU0q5xMSq}_?G6zM4nn_Yb1ga``-}(8k9QpE!!iatZ{QOxyEVjw+wtuw@O(4-54nkBiu&g65KHyV}NeqL1&r8=U4y7q-g*EIYd3)~iP~t`m
U@;_Kbj=&zCu_*MD&}zz<|)m!FI%k^Z1IRl?#~~}Z{93<B#;!)-eA>ix)`ZqS{g#7AfrO!DsPE4GM>%`L&k`rSe7EDf`mJahiv)qQU0Ppg8h5^(tB_DrbG|%
lou$FE(n;3h(ao03L&9=`&p&-a6?E_RUg;1E+Qn-d_{CUC}v+L<^#eE!g$V(5;vv}{0Hz5KgtB8MuZZOm<E~v2oR+TVhV_Yil}0wDj&&2KixF651GaKyu|0z
CBLM7?Ylv)mWp+VkF;--`;(SMlwSaSK0+)SLTUNitu$1hSrij+2VO_lzaXerAAazW1M>eoik6nPMS`K!R%Q+87t98l0MmieU=|<scr()790+egbSFbfrV>X@
3nN;Q!6y+|&N174B{dMpYz1&OwEUs!m_s_CHu<Iy>@dd;w)(Qi9i-o58sds5E+BMR@PFL_%sY@0aj-w+NRq)YQSbXNkIOxpc%3{>W0SYaH~nKjhf-h4oH}$p
GT1OI=G0^tl$wLBDTye*xA?L2xeD^$c=-^-@bLE>!xyFvMD@`$iCPvxN_~|nGG-3sLG;3x{X3ctIEey1loa$lvOI#SiVAL9{>eWJv&*v}`=#!Oi{Cz8Lyu`W
-@JF_#pRC879`R`2>QRCN2G_Zt%^OYlSw}5<epK}Q!(?(>kSzVB-Po25M(~VJK+GK2uKCsoS@ggAB<`3Uvw=DNl8IK1t659NkFJjEJ%$c0t8DG)ifhWlq!)5
dH^2{N3l9_R1?_<ghE6r1ysnzN+~j{`_JH@cd;w%2kDK*J9S^+c=;UB<JJqcV^9Xxsz!lnyDpSQBB@QCAc7og!*MG$cLvhUNNus8qgAbxiU}jhI`hMcj`IgC
91AH{$(w8#hagg&9Rtv<QuGFt?SZAFA`*`wHA2!YM@hESfkhM-n9+HKG*T3b(CO>4YE~k%m{BA&X=?!^HKP+zRU0M_gQPr_G9+dcz+Os$021h+pkmt*K^09g
Axi}&HrCd4lBy}8NQxZ>A||3Bf}o;?3J@tmX$l(~5sYGH5?B%x+>+p-+9>S5eEz`BsBbkf6C)~=Ak2uu%(F2Jg$Y4GQ6yAM#Z^&K6hQ<LF-Z+W6okSF3?u;z
u%to}14KeW2$2FzpIvqw3>kk6siG3cTnb_`NPWsU@X1^U>y=7EWP6t{#>eMC@4|qdJ^0y>;5>xYupa5!!JF$2PnaF_gR|8qm}9LQ_y5a1&(cGSIKjRR_;55e
`#z?Uo@v$dkzy4{sfh%3+~9%#)Pb2)`M~=nc7}w|tpJ}`N1~N#gnfY>DhIL;5Td#c4*U3ee~0im55MC8yznoInHSFIE|0dVPD*TI3K*hdCP1c;hN2{CswQAh
%NS@po~B_FkScf`P5>jA$omrnlSiS`&4senDs>1fhUe}5kL)XwKstl)6h?1d^`RMtu*ibJV6Z_Ft!|wc_irwrCDjLiu*h;u-;`8)fqsek5!`FGQ%E0KFv%T!
ZFbQgm=r>-DgFS^{7-x|KE6#soA8c6&<F;Dw>W8%r}}xl0#6$?o>9d+&i^yQ9A87>_z1W)!TviZu})DWp%i`A7?~!Jr}u1W9ThYO>M2WV#sTwT^z;u21Xd_+
0*r-0Cd2`vXa*skC4;Z<1V>Zea6EE#{ryx=8B0%S{=-G--Y+COu#F-_sI((&cUq3U=$=4*Cy0C=0Dcq{hYVPpIn^j%;!8(vM4C<8rWH1ma0VbrvYM#M{?;0*
M1_?|sRDrt3IkZs06Iz@hkM{y0m=Et%7S_4?=)DVAA1dX!z!e*b@pZnh4#n>ggOU*E)4)uh)@Cg;S5RfFT^9DP6?`}+0=2i4J!Oc*%U!EjjB<A$RKqr_aO!v
89}6=r3at{N*bu1@DD`&QF6dX+<B*zn1e462M{R-vQ*@u{9r?<hwd*~z|)%J<BY=I8hu`)bT@vZ)&aJ!_aJOO!cFyx$J?u?9)~THMkgjYmS>7{L!h1tC$fD4
AbpY;k|c_PLYN3BB8H%%#A2P35CyS_4JL{TAgNU)sv=23hLH)1C{WV6)ub>0f5VOfB?^U^fu;xwBqeAlR%99_U}2Ud2Qt!3lmSWv0DApgaF{lS4e{Oq)@_*A
Z1`gW{eHh_AMna1no=k7#vs@<zZ1nrd|Eh(qd-a&K%q(&v@N3wBu12y1+u^@)|IFw62WUCh*}INl};Fl(FKUbB2g^~gGB^m3T!6U#I9s?;=v3CD>jkSq;(Lu
#)&biCat0+w6LurUg!*RBt_S3{+MyC^^;WZV8QnCd;9|iKL1&=cKp%vf{>+IjU_Dy{A58=gcH&Rj6%?+l0T0<N&`Y1Q2_vO5rGO=krKI}@&tcc96Z(AC{iC!
W8w{hDwW*OVhT8(+3NI6d^3mTsRPcmQW-eZHO}yNKY?I-j?dvvO%iDUB9#f*P{FAyDjz1A(XB~{Q{%=RhUmNPKiQIa)$&Mkl8%~D_k;;U-{7bXEAWLGlrcDf
Lj(vzxquT1zgY_E^?93`hNhQi<Y@;L;~;8w>KYF?Q&+1LG-6i}CHPJR{kF(sO)o-gK>mVW41Iq1DUkD?{Q8!|?%s%4W+?DKz!4CA={LT<aj~Ym7E?)0cQ?zr
A%>y~2x3NrX-JZlASNaf0=HQnVFH9{5h)fTBG^|D{YXPXhlWQ02a+mc77|q@DTPTHDWZZPf+z|KK%o+Zi6)A^nZ-px2ic7wR5Sxc1tlddEi@>oGBA5cPn+_e
I`DOvQ@2~d*c)KI*d7t+G(X9v{Ce0^)*XBJ)4<j7vy%5?%^qRS1(c&qm05pp!iahk$2>`<urNi~ZcEJy97YS~|JPSTSt5YmGa8_ii`n(u1s{Ci&iwVqoDFr;
B8J|nf5+$o5Fw_43KS(u6rq&>h-82YDwK%|02qXzXc&S5C?Y_h0+ayw^GpKl9|D>|f>HQLVS=Vef)X?ox(!&=4nrA8go^|c1C+%{e{l~~KqgR&1uC!>KWbFO
BpJu;KaPJ##%pyC=>7HJxDno1yi3{2vIGF6LT~(gQmi17CyMtMsI+(G@73V{N?QuFvI+bp#&jb1j4Sw?nDxEsMi?!c$YeCFM+V@IBYQo?*{pIn@Z&$jUGSW4
oCZRhDv8igGCNI}7;M8OHC+VnB*_mwN;=J@(WAZFg?H5BH@RTSLcj$Lh#-*m7_#aQRs=G`t2XV_Ac18y&YO4)rov^ZrH#z<>1(GFBaYhfwAYNe%_<N~8w$fg
4Z=h0Nx}Bf`u;KlN8ZS}fg%8i8d#!W2u6hhhK3~qf?x*&GbkEBNF<;jl!93psHq{4q#{O5uw}+&AE7IP8c-^xS`_3)eXt!n@!62TeUlxS)jPX%?+up)rg+^n
B#c3l*+iAGLtp!4xgv%#QJKXy%GX-jctIowZFg8r)RkrxUiJGsPk4O>90$ZN+4SQ34b7A2H9m&np%E8f8`O89_&`L3AJ;q{a@=r-B7W)8E^fHbPV8<@e(W97
=ONf(I3eQ6S^SIPGt0`G;KH+g9**GvpO9!=J%hjC0+>U>27ye5-BY9%Oc|N$=Y0+Q`O}|{PLF-l3`6tvC)8U}32mPXp>8r&i)>?Qf6XyY;90W3{=5c;VOf*(
%TuGN*oyrnC?NWldT<|nh#!23GKe3S$?1azaAOJWXEF)=Wc=AN6q87BJ!t1abW|c?n#-abFfoC>WZ~8V6te>G8xjixLP3Q^5vWw93QQv0)D|jgTSJiNH2fU*
B`3#XJf8E;>Q}&hH2RO$TF|LPsSEW0!<i8WpgJ&eKfg4qqUlKQSaJUl_&^|oC+sYb<B|N&_Uvo;m^ghJD47V5`$T-x#HisI#;L^=77jn<{{4Lk_wvU2eOhVy
b^fl&598)QBt6Ib{oSQOqbS9;1#FguxSGK+Q=u7yzaPf!(J;D#BPZk0FcMIkp$K9XXkU~LjH#Ir`y_DqO%#p*8c{xQI1G5f!}@yzd=%lUN_Q;6)B3ZLX9%8$
Gq`*iA+`!ecTP#$&y7S*P1wdtCU~V$1VxceG*s7kDJxF^+%;v<YKAZe=%7h8t3iihjm23&lbS$i_$5jgb_Yxy%8XgeVf;H8kmA^P;-Vkr^nvOCo?l9Vs4L1(
aVV_{68gx%MMPXsGoK!M!!KVP2yUKAV0at}2tru{w)mnaw_5^j2o(axKGc5hE;_k|F#x0dgacZ<CNRUuvYozeK<R>uK4&^f(T0yi0<v*!AMZS5=T&t^GN$OG
cjvs5p$p!IbtnfY9s<Vp1{*_1XN@}Nkfzwp*`bnr2!@bNAWchz2ZE^g!anp6lw5(gZUr|Xu5dgrSFi(&H$*h(@C<lk90@XZb#jMw>o{&^ynEGO_(4>u>ezL9
gX@BVs7gVmNUC6hA*K>$AekVDDM*N9D5{90Dv}^5peY5Wfha+Up%#>;l7XQrmW#_wL{+n)VgaInC{$@wDr!X;l~_m792t^<q==d%f|&`3YM4ow?DE$pPaW`6
&T^E%!R(!(??S4P6@r_G8*&LgSkpCez`8E~*p_sM5_l}(H+vrc{x=CHbw~$Z)Bv9TpihsXs9R?V9ZxSis3;UArGh6+XVTL)^SQnde<Q>_<REziqs!WV<LE<R
)KA;yWe-w9dehuJ42oqy?GW#`PAlu2fg<*(As87%4;T;hI1FG`A1ty5$1>(2w^Qz>vurRSl<x32>qqIm2i%638x#<lLZDaQoO;4F*G~VhuzR8N07%966)5_;
eeRtw;tAH<Ozjy`@eD#kW=d^H+z-zt$J00ojpq$p9CYDPN92CaR|wz~uO5B(nSMV@_iXr>P<~ep|Hfy$4>{{UpNlqWAv%HI-I`bJ&@goCfJ%Ae1F%2=$c|8l
goF;f30_~*%FRjA8Hq%w)V?aY?AB@4Zfjch3=h5XhNt22#N>qS?%^;CV-s}-&JgWm-^;IZ39@UR?$FiY3LX`?toR`XO#{?$9YaXMXGJ+Dz&<|`aVaul063ll
>I?AgUr_d*&hU8IF@}tqme^!kBMqFn4F5gi6rdQ%&DLyFR>+d0wpp$UR4YKjo_V}a2<;BSbioH~Ks2<V<7CiO!qKK8fub#)6{BNi(SihqMG2xSUB<PWi&oks
GIg^uRHsslC9t*FU^HfYgQH4nmx~DIVo8O9B!w|sw--qjjFC8*9)$=)V%uq9TiC#wHc++{qZA1QQ5~s>v5r2{RN(ES5mpjpB$26gJ->YnXm_udekiO*w%y=)
>RNe|?T=J%*ToEDr(!4_l0*OpL$jDuN7X(Y-sm2z)6>JC1q{yF)+PHfhoC;|PM(eV0Da|4QwBkqF^0I$gP{+~N^TmqmCU(HB94^KuIBeL$tI$1ZK0<!myG0#
Y-3rnQpB|3PCGfKN|mE<h%+i~wx()ZwM^>dYC8`qOWkP86KkXr*k>ip>)It5QBJxboXZF>Rhy@7Kwb&do_B6IuCbu=&g{K1Nr^Ot2{KVi?+nD7vgtb*+Z9rZ
fM7udVKQrBQzFLDsLBamd3Sl%^T6F8n1C|Op~UMe+(BU@7CL0h-HH;ADD9V8o}TJs78A4}!{)(AFU>m-iQiaYp>qr=-zXq+4@kjhnEF^)nQ_Wy5}|f6bsG!&
KR8s1g{6onY9ImvDFToWdOWwi+CxdxKo5J9bFhwo?!kfxA}MCw19xB(nXg=6;XO?ZsrcF@7sC$VKBe>%xkw4+ArF)!;$VAd;4Pqt#^HcbQx~iq6yl?p*jm{M
4UCdfO#YbWO4l_MoOtdwD-hd3J7k5yprnW@O*WnbgN)>YNJFxBY!<Vi<s_<Fs2<gY&-4sYKzYg<A0pW+7J^6-G&Gu3&;gQ-$bS#j^#nWQL^%dvp_JTImH@^m
ze0(ONs(d)7%&2Bm$mv3KOW*Z`sLz=pX5Jh)Kj0U?PmcPbBM&GlDY|!(S}aJis;rm-qjT~e@^maCkOK6z*BpfEWuaE>dZz#Ne2}|u(r~Zlt?Wp{eR>=IBe>o
VTNhei>N$<f&uujGCyP}{;l3*5zd$gl!3@XTjchnM*-jy*d2X;ym{+)@s!V`Z)Red-i(4MhzPJsSW&HrkwHABvYK*pm))~k)*TnTGIZ`9aCAisDFX=sLR67V
emJV2ib;#xo0<rx<xjLULPNODP<u?Erz5V0q|p3t44Cqhs_-boxJ#=$W)2HF{hZ;gN>Dt?K}qI<kfa&(q^UBJrI)rtkUO>>bH(flp?D7=Hav|(V(yI+4)YsN
6GOP3M27?k*RExxrvgtWa6BABK%8c{%pNvw9i$ckU@R(z(8#E1suZjtjhr}b)vBu^2pEMthk7NAR(8-%kH%alpF2F$Y&?c>I<j`T&s{%rL`)F3nc8z7x#)Fj
vlvzr5G$7yh9?bKtf`)fih<~HdE=#;CIP{;QWF>!*hJ3jtYEVQEu(daFs+DDi{^$3oZ3Z-1$H2PL5GnJr}(0OMvi;l%YkQ<n1$pXcs3{K`h=uv7?xI0!tDhC
<N&0-ux$vQ(&9neVEI~p-gnGWmqt0Trt2Rn(iKPu!|WdpiVgSIU5&Fk%?6AmHX|ixVmvrG;M<PLNfA;(M4-!lXkv(}#E-=LyJdACQ=H1lf%L%9$M;|kffPC;
gT#j~?5<wdEx?GJee_EF-g<qfzh3bUMP~T0?yAY4*bv|peaJ7%Q{TQFw1lHrsEkA`3y-U^bAmT#5lJPR4ogK3RA?QHK?qPq$qHbpEwR>%Y(cojj#ImxCrQ{C
!^mMc?m@r`VbYk`rNoI42ppsEXEMb{>m@b}IfjJ9u7x5LhzePeDup~{G=Px7u}YqJ_yg<+Qc#QH1O~M<21B!NhwI0g=NrApMD4pC%FTl*@W^?NKN?m>L+<Q&
oguTkaf%h`ESTm?elyw~2D#>hIcJknusVALykW!Ho=?0W{||3NN!_jZvk}ZpMFA}+iArZ`ll4cPp!Nyw4k3mh_AF>bTW!8c+Qa%^J$_6dTRA75I<nfIAza%^
{bgbx@LJ12<rf*qE-dr1bgM+oEMlUcHY7Q}Sy=sL=Eg8n7X4|~y8Wib7wS=Z)ap}t)iOP<DY1=bIiJ(^lkT9WshsLm#Vi>@k^5pw$YMa~4UaAYnxdBy?eoVS
uxKhPV@(v&QMStz&}PM7_C(AROHoPM{ck1vsAHKHtUv!Dxx1%o%yLCI)efCRGT14FoM2Tgz5@a7<UY3yVQVK-330HYq09uE4-tb-mg98wG2N#qiAql)x}U3I
k)9JWe4RR(Iw_csER2n+d?TUOt2j5)J#$&Umo$5T59fsMo$TTsHZ40&U5Z-)kWYDYUkhxSINHcn0uZ2DYUN2Omq>6Ig6Uc@qTRZnfNrfHX?38#HZMy)1oA^q
fhebuQkKUxF|TS{EJFV_$Jgdg5WvKkax`NlTDlgHwN-Y+(x5CJzeat1>Sv+#IMq((-><!M9=lm$b+XxQUfUHDnKsWmtKCaFpD%k5^t39_rlV+$#o1t!YN#^N
OKl*0S}_-(f+**>ziD}=6!BXWmbt)dVw7yOF0P^M5$5GyF{Uo=gAi~OR%e!IB#No69ZQ$0mf2B1Wyz6#xVSF!hZY!0j=NRlo=wd!+v0H;rEL7NjNO}yY*RG~
j61FxFuhw-|B_evet!21$Q6~U{k9LEdyC6^6{4srHIG***(ZmT>}n!=SWcdUKyR+<E@0ZM>o+Gz8J5mXT$x5HfV?$SXCXx6Z5pkXdeF@qMO|u-N@))v*7DCq
Q=#%SZF9j^%7bYf_W0A2p9*W_6hEKdFmpyNV93{KQN$BWstP|tblN2Abt(a^ES_pl<koqIlM87_8CGO!Z!n`dQi`G^wA+C-9RkZuZ&}`U=Saykf=8S*gyoTB
(7+jjSUPhXV5<-7oKp?b2Yq235#^GSshFrJiK(J{Y88s++74tQh$Dww)3rr3gCS%LR0Ouked}j(Gw*mXJ_2EuTu+&}IqX!1f{&6;bH05?N3o=I;sx>*g6}Dh
GPd01_onmYITZ1VRH$`Zz=F%(qq2w=-CO6ng&%dlT8EkW_Wa>3K3B{>JbUrs0i5fchZ%QmSUbFBV;Gl>>q!%Gg;mxtXUPs34(sf1m>hc+76~-G?*WLU(-0JN
^OQ8{l*uhJ#6LWC;?%xM=3TOF#grHIw)HhCo{TyDlIP!g<MZ%2`|KCTU}z&opJ2SzIF^TgZzqB9F(guX+NiX;O{a_2=dU~_G4D#}WTTyg)wwunTYrbztMXFX
o;jP7g!+dnIj6r}?(>$FCGeR69e-rMp8MY#(9%a{w84)xcc8A$qM=|QO^cA76vm53RVi#`wL$Spi+yL_y{5?FUudq_+MG8TF5-(QU#a(Y_naY=?R5$tT!#vr
)V!2gi)&ePYWF?biT1Ntly=){@G_5%dvjjua*XlR+R>?faPOav{Jz5~3qSlCiikP{kV6fN6`vf{j5;-?cdS?i7j8ncb9}Lq+dgv~Rfe;2e+~=<6m93s$;oXa
?VWy4B{obZ*ScP^j(?vP3LZ+F!E0KPMQ!(Sf$hH@>s6Grd)q2{`$yMrZ*FzApmV+WVA+&8t&BfTMCebTQiyDI!m@dNa>>@9aMxtIYjvRsipa|#li<R<ahxX(
lX~;Hy|b8x$FavAo?{sIq$Tw#a)Cv0)Gnv1x#oAdIu4=fqa5tgF`bY&${;(O9AIYTl-;CJ<1-Q!gL|>j6h<QM_BXs6uVBBH{q2m^=86WTL{*CnnGJQHY1%Kz
$hn%L1`WdUS*h(;>RAe(Fm(lo5i#mRwOFbjXt8#sIYL+<AP;c|E%RzS7)w@2G%<uQq6AhTf}TM@{Rx-7wyGVl;<cxmZ^<csqLA8nRqDjyu&kt`&6f@-m^M(O
Q0&<D4ID^G#SsPr*lLKGn1X4hmIgv10X_ddL+EmPCjv?`f@pmnB%lXVv>?05v`2(7B<#akN;(@95mClhW;K#HlM<xuo5OQjy*zb1@4x7!HF>V8@5v=MKw?2a
$3JSa%@CcBslco}UWg=9JGH8)DPh7OIxvB?8Q_|#a8<CwHfezYnn8)AcP(!l+nTshDce(eyYK+ci36Sl#%``_7SjG7s%v@5meG9Nebc#mn;z4RMV$Muz2`&b
vtMmmIJS%3d*g6;@QjMjrHwB(>tucoVP#ul7R|lq$BwH*iVS;hI8wWNyRi6_MKuf+OejzVDHRn(Qcw@D89hMp?DAkCIEF|&g*gvO0w9Wngpe`f5`+Q9GRi(O
@COG8!f}zd%C|YG{N2hv?Nn^_srZ$D&X5g|On$!;59Ddy#bgNgK<Y&IOMwrHs|t~_(TX3`G)eghKUxPm%lUq;3H_g;K<9|OcqTcP9GlpF?NeGiolbLbe^6{_
z<De6*-3ulyz3NI5#75~b_k6eF&#a}+s0jQ?6mteY;g#+8WQQ+K(@rBQ$N~2$tVrhe^Gic8m80t`A!}U5htj!r!vg*CTEwO;!X{m=q6yc!gLAezK7&0XbCI=
_kr3BH9rJU{&_B8JA(?#N=hykS_eBRsc_WCW{<dzl`R?}s>7*b9t^lVwL%Zw?+2oZLev$sU6YVOg#q1C8|2ITLpQgd$5D+f4hIXSE@`J;U)A+=z(z5I!b;2a
KZnusLEp!Bz&QixhBb+)B4hmA9or0Lt5agA!6~eXrKH3qIg?C8OG`~LQA06B1`A-Y#y^*k^70Z2hLg&*q(evr+Vzp|!RYu}9v(X7@iqqpU-HBej8-v1n}lx{
kbNH_G+qG<z00fR7{wSAJ*0my68U%bh-c#1AA;Qztz!}j(-taJ#LZ}B%Qz9ofm&8XV!*noRuLgEL_m3e0W_i&Bn3o41QP{SQcTSiQZ&#^5kg2*R7}LdEhSSy
5JeGH1Qit&M3fXn1yEBkO-(~Y6a+&RB(l*HRYfHdMKeJK2~AYfBPB8s1pzS>loT|5_{7N*Q93eA)HFpj=uJeFg#|QJ>|zUK)uj9T2|*IYK>-C!RCWy16o$^2
BDOS8(9l&-G|?qMP|-zJlrtqIEKJP}B-NnR1rrTWOj1<@YedaeNfk8AQq)mL4$iDcyaL1ovEzgdlep01#ySJxE6-CT@r=lM6^R7eQBvXkt%i@#d=^cvvb+Et
U4a@BJEw44K--=Vmiz#AeSr$<y|4$Dnx2H$1+f<q8AQX3F{X?iM8{Fr$io?oRUUP-$Z}_d;I_$)%<_ndFLHA!jwHlI7j|<Ut*avkTbV+^j6_JmE4qYIyz%OJ
usedE92_8g$P=NDxQhPlDvUOJ0z7-LcDOoc6*PQ&d-dB?riCcl3cY;814F>=;_nT<V>sg8f3iT+^WU_ReSOdo1c@ME<vw4|(flhX9d5KgbSdWppcSA_4#tU4
?UfG-1cfO;%%Q-2S+WkYo}isc@jLPRd|>U8eEjS?ob_ph;7-BMi4Q~CA@Zddo{5NBn6$2>fT1WN28Sa`R!~N9`#)qoH{kXm^7DN%Qg)g}mSzU!uXlH^aOJVX
i-JZ2-e>_7O82K|9p?{do&(2?2w;X65@5vt@gf{y5>ii(Z|&IZd~Kf%v!7l2m`^A))*MFz7^&Ve^95W1^fiT3CfaheJH!tmavWjf`cwQHU|0IBKMP<|Q)(@z
ad=TS{;L}^Qu(o+O7nd`tJmsu_tzli>vA5A>rswj+}3$3(!Q(#im+v}gBLA|CsQ7<Ip4A8-%$K+S~a2qCj)h0gfi|3aKnQK^5Y^KT4CB#7K*mwnby>)D5Pb-
iL)Oco5ja>I+`@cwjL`u7Qy1gWp7h!9dnlLQxQ^?>oJE?ypgrmOA3cso3|$=`Jnli^>@R<{Kru1B<|pKCmn$fu;%qUJwBfRsb`?i)3<jkNbWOV87}%qfX-pE
A<W>IZ%qo;NxfU2OPm~@ehMc}!V^5j&`J`9APyL?AYiFMLVsZb^l1*oYS8nE<mqBlUTWf+3hOKN3VP^&KlNsO2aF|Ufyee?zD)ic9A{;OZNvycTY^#7{RG@v
=soO*k6F<itzOK62v5{dP00W%DDqVw!!G(|;5h?YGOBDv#`+Bat|}l!6Y~wg;%daX06{<r07xMb02DwDR)!UY5(XBXb1{g(6ja9BYB1p7osUjay6r7pjWZX%
h1C)4`g;uYELa0(b(_bqM|8mV2VunR!$Vd)Fx{~V939N=@y+?WoXuDKVaJsP<3p!FF8V9JP?iT_fW+#>zDCrnbt|6}T-aLFKKmd6$^ZmbDi=WLKE^GNdm-S5
5QX<(0Ko_j3ACq<E(xvUCLj!2`DQTI!p_H?+GwUInVicZ0}+A4VGWuT8=-7a_y&bk#D#@%mz|F8&h@yS&>RB1RXCeplS(i%wrSQBDGh16;uI7$3K%od9T5jq
3Oqd<i=z2*$2vWMR9dKLd5&yEg9V2enot~+Rk6_mow0!7C=}n7$xQX0r3epchd^DAZik%sV}}76;$;v>(rCOi28~o2#s?0&$7j5qRoV79&<!A|zjkaf*Q=_O
^HZW8+o5ZB&1bV*556vW4&8I6O<nirlVhhkf?6g@0$|fw=Z*HZtn!SS)mac4p=#lw00f6&5J6XR^gNU`PfFK?=@8#nUG^rYIoMo3QwIAKhAIO_hbg@0dc3OX
>;_3RK?DJou}arxOK>zo7@(2U0`)VoOPfwGF*B^FIZMNYQV=Nt7)ud_#4DrcVQ6tJEgA!ckBABz)}3iJlo`?MgiJJbt!Q^DXdtvS4LT6kBS-=bkqs0THlML?
51I(VsPg&e7h4+xL701S&u(}pZfOk*#hAdr^G`(E%cN7gA<vNCW)<I^kj4m-Y~Z1t?^KfZp(BXSDy1NbEQFOIhywEDq9vZ%6=wjTB-P>p8iYN1go#8&z(TDE
T~p+A`&7+?Rl}o0gjH9o@zqpbPg*5<G!Ya+?oTLc?C!n!$GX!)&@fP9l@0<cW|5)otDf1NI>VM{UWRWwvqU*I6e(rfj5LL57+@eeebueNE)&`JFrl)SnjHu%
5*r9vt&s((a%-A=9`CJ;KJf7O!gpX;rU=74+vTWv0|T_$Pd^sBk@Mz<4Bxn<(jB~0v*_0up*xP}XuD?zGMchpKocqGK-#B9bYKXI+*}_Ky!dlS0!Tb8ocQog
v?I(uFoprn8I8eW4tP|A5JRxpp`}*BXKk7ygUY&dVxtI$Nkl7BA}!%Tn=7vRm6ieNq0~U2s4D2M$+um3@{1kwo5Wg7A~tRM#6DauuGSXp&2P-hmzuC>m9aLm
Wk;n;LGHkZoReq0d>zj145}dnlmh_6Z8)o*DX7@2Q*0HX1Vx0c6*O}r0Sr=hgd3FBv*dAfvx|%}DV~i0jR0^rMGjDe(3VLRhR@Af@0iA)rZ{U!2j|HEjT(dk
P5HZk6SDctnMf+`xGSS$B^X-l*@rh^vJ+Fv%qJXQ3CA2BY0kI8{$It2aKOH^@jcgydVcsk`%)Q}4v9_8W*Ey4H1o=ATRU;tUG;ir8x3y`QDzp(>`@UbRVk8T
gzzl7eK03O0@kzugfcp(vbg|uf}|6gJLQLM$U~IF6?tkNZ0~`r=ODh<X^BMXrE(DW5tEMnvT&Wb=<hshb=jpvnze1DSkX#rzlGH+;yNCn=Qr<wh1aVVY<dm(
u#uhcdGAUcm9MR3G1bJngQwNyGEYjzw>P2a$FdO+h6r1z;WcEvyEZ&yO~i($&V>m{F><V`m?)%Ni9*euGblyqnI5YugDjr@9Ud{`+I0sz&>({=ZF|{og7Zyw
$jtKJJh{l>&pvn>)D)3HK|;_}2>=99&oJnF5JCnJQ@1Z&Yc7qTiO(rhKLDd#TFDX^Kvs<fr(|H{ctw?`V3boZ^_C2(Q41<L8xcex5u>uEI^%77b=dQRs9ECQ
9(x}bNiiW<u-Gg~<ddBi(^;lYvVp<DK;a0wwjObHpuk45Zz;pBHg<DTZK*ac!)m!s8HbHzP(~;?2rkgt8K`4b%Ryw;=52C6S(qu!R0Z+l$euH}9w31Ln%PN;
hRx{flV;7f+d%-9VH*B~!aSB8;>|U#PGOW8*jBW`C^aHv+5{L;6;veLa;ahhvsHA9&l2q{jRX}$5^xwGC>g}TR;q;x!WjWkpcjinOG_Wo(2KixS%M9NNCGys
T0m!KM@Cf)Aq_4EvDR1v5K{YL<*?S_&dV`iis_=IxXc)eQqx#=cera-2b(vm6ah}o#dXE^alVf!hVh3vXDvgz2GvqjA*9PlDIrGu&WIUgXRbb*fD$S3R;dF(
J2)neyJ#~}U$wE~sg^<kj7K%^E?%`ty~Iw&HDRNdyUBtfdMR<_;(8~P)FB2{cI4{O=BqOhxyjd2l0?2aq_Mgz60X&Q^zNC***?KusJCugb;8Gyi~#pUT^L2@
$Z#Ce09mVI@fTxpi$Y_|+|Di<+6YL9K~M}p=I)7RrvPpfq+N2XppO0C-iEtXP!Re-ny!KAs(V3@J(1^%k6UF<IVg;n3W@=_Oc60+xD07pRHi-f&ULbm==$(I
S-=P)vVCLqffU6qZ7^CEXrGga9KCyVTrST`!I11{i4GydCiQVL(6Wdij?Ee}_8pO(^KFgS*Grl?Y$B8!L}=F+TTJBab?ZAX6+WwmL=sW+)0FX07zrRWsU?EZ
G#dJ=n0%_yJ|KarxIO1>Mb~<&ga}6Hj3sV5&@>9c=vYH-2`LP#jDk)OfJGYVzHn<W0KqbYu=1Gs16=yPLA2ByhtDeYy@7PDRuC&Up+no-pspInPMWLAIHy=J
)ily=!?$CRrl$*b7JD`&Rhnd!EjL7&tK1pyv^TEOUO772C>iCb2MGjTuQ4mOEvE*pmKq|8JtoZZ8Zrz|9ftDDt`4)UbKt#H@bq|Ix52h_1yZCR#k&JfhHJb6
Vmmpz^hSz>hBfHDwF&6xGCFXj908L9tcdwE_G@_hvKrJ12)JS9>w|$ZC=Y!EdtPS<VD>rL9e1aym6ZCOF}vk}b;2k*6a|7QV1dpdbb?`Ktu6>cZ&SO3xq6HO
v4)T+3=Q&zgh~f!M5k9{+l)>(c5&m&Fz6Ss_X{VdD*>!3R&TMK0iC!Lf<VGVhdcp|>LGH3E|>z8_$2R?C0|vb#VoO5d?f)GE;D`nA1;N~ir@yQ9#MF>{w!b~
vEHtX6P}nCXH<m?P4p<?MO5Ji(<En9xXO&G=Oa=m)UCz@%Lgzl>>_6`lSUNYo~slyR?bunqOv0rfqZY{&s6?3+z1FtOK2|BVss^Xv<1(2&%vXioakpgB*gS@
DV&^IVKzyv(cbB-cyfeAsJ1Lx%|XsE_(0pYRE=Hs2=)=s5blK1NqcD5OwBhC!sjOj!=tQ*DZY8`YZBfww&CMc7oFUbRyM+`F{!q4kT$4rZdo`=)(Mvt6vuBI
MbnZSMR+VVW4_OA`SY`$xyy$Mv?)%Q(b0(_tD6a#(`^x{$KIZy(U$r(YVt#7i7kntGGJ3vCE?2J6KEAyDjnANjZG1taB55}b_8bA2cyk5zMj3Vx9_Z{%Mg$O
5CK~wo9lb-{oB1R4QtO$nTVhkq&pN92C9N0qeWk52O^B>4Os(PRekLRec05=v7@_oUeLKbC7^m%3nPHhJW6Lno4lidoIy2HVZIlr$YS537KPY^jtlAx+8L@4
ylC)U_OZ2W%o_7Dx6fOK93$lGJM1zcO>DJ8XTw_6X>6?<I?mQxy|B&~3KtP;kqu1m<Ia3@e6g+S?Dk7uS`yn;+EztX3_Qd%7Bm}Z5mZp(^gw3i*P~TqEsmok
gHcdK4Q81e+#=H47l>5@098W{sSyOdL3D5_Lfu#(4(Rg%5#}+yniy0F8G&45*7PEs#sl7SM<(<`1`)2!jc2FJ)1|>R-t~fVX~Vo=@2t7aBQ-+y{apqiF+l<7
#Gh)1wde|AyuL25j}~iMMAj0-y1NR6nxM!SE>N4MF)??o3R(fNpms;HjjRE4V}P!%mBD;=-r)mDSg$ZTz`Ac^-us+4Fd5Molg8|F+}E0Ex+5tqjUdoniLm|X
V?>Lgw*{4@W3crz07snD+uzpLc%HIV@HVJ~!oZ!meZhk15U8+23Z*Lxtpkv`;mh5irWW_Q7kUK|TMI{%&0FMd@$0Q_9%~yLx~+v+2dx=itn%zpO7AOk3OUs5
Fa)8SiHk1DTG@r<3Ikv(V>ivM+0k0Md)eq(vtG-hPY|H(U=V^XboIW%!&QQi8$(m4GJOqj*{mEPR;)hEYVB(PnIWlygto4-EvZt=EwocrK8;%fR0$MFz{p`n
OkkiSIdy>43PGH}VK%hIGf4s^g=lEALd_y;3a-;=+MHD{dNJQk_?D1-)r71P5!YUSs=^>}0cDqJVgyqxc4%eYZ2Qjaj)$e!tBeNGfsFGMhy_5S7OadXtYZOI
7fEm9n96d4>*Zd$c|)d0A%T$gwaKmT5oaPXYujLk7spYZCYHH<Z!|Dymw;L7JQ(d2u^iGlj?{M9gB(N^=v5_bWz>=%4MN;g&~e47;id1Ma<Q748%vQc=<&?r
7DTic4z<;WZFAd?M)+%O-2^u9wcs1JcF89k<dctC4$=*(H{CGqfs=7@JQ31I2yee2?KIeh*wN1XGCZ~Aym2>s&SGLT;%zihL`?x(Iu=0zkw!=Y&N3{690($2
wRM+EF+va_84AjbVc0YbU_hBkxlaTFdz=Usvc3AV0uVwa!5uRK?h!ZwM;nE_f*CotGB+4eCdl?|Xh21q9s3}gfC)v61G>Nlr<m%4T^#qj(3v|+-XJeKu5#j!
kvTR5(YM&MTH6#vNDyg8+-xo!1hr5b3dBIR1>0~%l?ekKQ0j-VRG&hVyz5nd)%8SbncIzU@(#UioF#2!X6tE!tqUD%rPW>HHJj`MmEYhfded|(!_gYjS-?gy
ZdP*Oma&9HTX&+fkxun&I8yCu#yaTqR&6@F;!h$LS;D~xjviS1Z#&{zsfO6A4N^Oe)F9fbRku!o8n9heLlCwlkQR&u8XQhWmPj?wyFkoOmiJf?r@&|}X%1kv
3nnWwPboQ0+)xxbK-;zm;sNQ~PEEYC*LF=kZkQ&KO(ku!NzzHnB%PQQ4p5w-4p6H1%1V`*VYIB@f|!KbGcOyA9h`T{aECAnNXHxp8?zhqXkk8h=rL&pr&}b@
mXNdt$Pm!*gxaLiRw=i>W00v?ZI+hX;W~KMu<~=Yp6;kT_sAWdMs;afL=_$_AtV;NicGCrYfJ`rzQSW}+O<@@3kABbFPth~xNN1PD{4~2O%N<4HUuPY5R-Bc
CWdj5x=3<K3Nav>!UqH#f^g3nY~V6mI^Qx@W2(YeU5<zw;ojn`rEE>}gI>D{d7!Bw|48WG`Gu3r@7xQ&J_CfO8JLO9l?1k+v-mH4{IGbLDeYrj<l^3;Zn234
hhd?9;K7gz$sXIf7mwG@`9`yRHg*!<d<GfnPq%s(=dI#{LUB0TgIOrVX1AN`3{2K(npm6afNjh-IvN3&D$ar#Gm2)4pn=M@R7?d#vk$HVeGUoRWgmtUQ$V3+
^5~tycAazGVq{)G-YadS#8p)xhCU8>;6BbnK{P~7!~k*icQfSG15ihy2kM?75@<dl)g;L>P{gr8Vb0e-lg!I{I`TRK&J%6IH|ToiD*+3%GUSLBy$@OotQ35)
r{_a9CQO{~NqGqwvUPg0XDN1IHA`q{hC%5Bd1|T^1&lklsOL%$-k8bPTk|6ahL>fG9~Xv*?1VaH09M$eBLLzTOBCvs3b`22vH&tj2L_(Vr~@JpaNF2P0tVx)
9A}t1&#6;F_^_^7W1tqRsg^TMGf?MIjF(#_*B}%r5KSyWV=|J@EpNvgQmPy>^Ftn(Vt6%x)mlNH&CcK+k2rut50rs4IkYQr`6$!V3MA7k*<fRxzBmUg(<a$j
zPQcpdCo=|%X4-QE#0vhHj(1X5Xw9t$+*ZMzaxdH2_Fq0VIMXZAE&#=MFeP(Zl4H5f`Jgj8*j+@6G>Y6+7iVJVe_@LrBBkf8r%Gxt$$k&e>L|Jy*K4W%tYE$
3E2=F8Fq5O#YKl^nN67iArF!lUbW)untFTYr3^Ysi36mG1x5m>uhzd>QGroI_qTiZe?AnX<MIh30pFL;T%9CA+NRAVu~5-z8VM?JFgU=|4!VM!pD#}_@O9U8
US+HY+V$G2FHGV&vtwt&*0;R@u8ILcX5e6`9n^$bUdTY7c#eB6!J2T54e4kwbcU<gK~?N*`{LjuKsCq{*nW&7W`t;VIc~L#FgqE`fus=XFoi)>1#?>*1+or-
7qG%@sB?To>^lb|vUV6Ar*XjQCdMAT_cSA;lS?U)J6)Hs+XS12+A}PK=Kyt=B3x*yBD#D?P&`?q&tmLvAXAc%7=((0MtB}D)tHeJx!Q0v0C?&wz?m^b?0}KL
G&*Q(MqLb~K;+cf1a{;mS1!*-n2x6AK)^B}ArTRhfwr)~p(PM&Q(E5^yPM*otga1}4xYh98%SIiFyN>Uwk?>xXvL>fvx&D4jrj8C+smHXy<GASkjD~2iog~~
5Bul`^ql0Fp#0#-A@(F5$_|r4G>Co#%+LX)`jUa9qyx!KI%3oof|^Pq5b|_VolqK0C><#ENKh123)IR&3?(Z~C<~!drir2>32JeTWk1*2f#G5{9d33iF@uhS
BSO*|4vKr)kfXw+sD!bEDbVTDRZTk7NkS1i)EaSB>6iP6Kdp1xALt81c?AGFdBRguRFG0Re@`l-OmHs_jiK|-IifoZ_<V@{5++8Kf=0p~{Ug-G6k$WT55Mfd
8ISJf0C&9ug>|u@J)ndyXlfZIl3Ay7Km)x2JJv)2q7Z>1QX(oQBtcJ62#dS^KOb|*<ca4F4xlIXE0fzMKk~p6OGI<|AO=H*L?DqG2&QbBj!nf!(uo2hl_)|a
9@A9ykdZV}vItED1xpB-4J9RzKh}D*9CVHIlhQ{^=Z+uQ=W_fJq%p^Hs^Zlc_j!HuknqhBGf$JF*9Xevj~^$Pf+!+Mf>erPWTR|NG|IaeHhANPm}!8bsDdIS
0-``9fte@?NMwaVJqZzE-lmOc(Xr$8AE`(|btJgx+CN+<FV0K1Wr$@F^#P_Zey91u))b!iz3`E(vA;J{#`k$gm%8N<#1I<8d=m;e-kTf-!>OEnJ#0OREo%hl
LiLOD%nTxwOj%zh^En+Vp$INEX$_1^m_?=-*8A<B*H6H`etta$h)582>9bJQfg`d^O(XL?$S|*+u0)ZqTHey6XwbW^nP~<@lt{F?ki782e8U^gvENqcplrKz
z_ztT?(UHTku2O28U}Z|=BCQ9r(a4Am&yQg*98eIraCg%EWZu-fu<W_3iV6qo{ZZMG(0neSP4K%5)hDpr(5ycYg&P1u&moP#4AfQBCX$5*FuIdmuvGqxVGf<
Lm(Kq&zaUx&E<5mm05y~_D0xV)1B{kwX?RG*_d3i0<^=t4KTqysoLE{p$;yJQXiRimf&v)C@txTSx`>GNU;Y~n${niRRml^A1ooAMjj7=-mDEh5o!<-MZ&iB
!dbUrYg0wDoLSh39E|e<uYeepY&G#)P2K=kc?L2D8?}Y(FvvS(a~T?xR7dD_wTcQMN*J(f6yJ8`#mmZ~kjEzwpllD}$`lZEEmIKL6|idvVAowK^*WYsnQ<AR
e0FYP9t}{+-s9`VIR#|Bt!JZDjp$dHAc+B5BYIdkk6S>oFL-z6wU>3fJ*;W%xr^L;!PmaIu9rl5BZinYUd49Ln-_$8wLx?O1A@?l&M{i(aO^v>@7#6}f$+s6
pB}Cb4t^0N7J~1udGnY%>HI0w<es0mWQ#KP?n@q$5-Pt|EDQR~8u(+Lk{9u`uzDSE5o6I%`4Bg39@H>%v9cmj_;<=)kHuzREUAY&v*e~a6bcgj>^FPII|thP
buYn1vW#-MJVgd`o%G!0bF~Z9+A6KuUs+{t8my@h46+uEwL5KkH&#_;*}7tj3J{{yyo{{iuC6NZIiQaa1ed2Ba>>crmgQ=Sg5}b|0mDULL^GvEQ4n-seS}L3
gI6eBb=A7an_A~+c0q}8jD;-ged?fPt#yAKa)R)pUrzwTA`?-Fbdw78-%(wGq)vx>t0aT3e0Pgw1&6tT@#b>mtE|tf?0WaPy%aK-G!!M^*x`)28V6U2&tr@g
LNowN#n{|C6ym2e1k_{$p}^WX?YY?KMlpwD1#?iaL_>zJy{3CX9v;&Xa(B&hYh32^EC_X>q{CZ$Fr$nse0Fq1Ymp0|KKkp;c6dD+x#sods={)!Nyw8p&ND<>
VM^P29R)?Qnx2Nun}L(aJm7W-;5mnp$aKx`DV{TpRIf*GXiaw@fiu7opCU8x4-M2ZoABSScV=$87B(HoA|R=g!>_9nQ@F~E3d(}WK3oVKK&AGh5p9N0wqTh8
NB^hS0rrx(jy0)tLDnFJ(ya>+RSDb%ixvdMzz&Capa5|W^V1GNPihhkg<Tj(m&Z&ia6voCMe3mT2hLC^MPQKFPSpgFPBH>P2=KA;A%K0BrW6_hIUj&trlKG2
4M2O%p77X?p$EntK|Y<w$wl0EstsR7Jr_?5Gv9}TXABcqoaDq1(;=}Be^mDK2?~f*qLz`R2_=Y7Z?`5QCV`29M5QJQG&&M0Gy$Onxlhs{zY-*5nj)e>k_v#6
v+4aNKIvKlBkg}wIQxnviA`~ZDAFBkNK&4p`IA`5dLDm=p7~T~qxScI6F-mau$X1sAmbF8jJh>ET%oT6tHk+|1BFpgJ3=M~k6ZqZ*Rb!zRt)0KN9_<#to8@~
pGbV$GGZU(QA3gqT_tkxM#m-(iemQy{)J!dl|9Mo1p}-o6rhKZDcGHg9iyoKr&RF|Ab~tje`i8IhzOiSBu#@DR*=vuh@gp@ml!iZQ3OO#m@1`Kh0;=}#7wJ5
1q~DuKoT^JfuR(vluVL2CEurFrXqw!6%&T0Jj4BPA5PwxLr7^IS73OD<pO|Z_<uhvKNk3QAH$d{%znsT)E|7JL_;AGB?2FE5C-BN;VKGjcEF*gLPDgHPf?<O
M_SL1&*#P&PMn-daje9oSpbp&hOws&!v>QLC|C<x3ZR*!@Ta7MV+eQ<)ii3uB4l@k89)R@3Jgebt#PSPAG>C8tm8ACn<*%5(8z=|9>RGMBM^E*_0#6`>%L6P
&`hwl%f7)X2OQq5g<w&V2#_aMkr@LrW{pXtHi0yf9M^`9hW40N%@Fa4Gi75VNQ)$!QKFV$YSlVq9x8G=dIrd1?wY19L_lXh(^XV6XKOfk9!F(FSGeJKPKRaL
qeo+|iMhx}yFQyNMDu^O*{U(?RbaDB3Mb!?!;*=C6InpS$Q{07|5X?x0`{(EE)|NbT!gdkOjqvzB8q<ze&4RSDkMYnp~!Z0@ZLXN+EeAM1vJx*<o*LE2PJ}Y
Wl`w-Puud)2Qup+Ttt$g@kz=Tsv2Q8ms4_(u`gRFj7D{>*yd>eH;(Egq}tyTi8>0ZV{z+w7Y-0Mf#D(L(_{zCVNpkhbK3Bne(zq}Z@zY#YiVtq_C)luRta*0
5y-H8CgvWO2gKzKdmmZ;bCKdf1VK0rpZQpzvX+>^G#&nQhN10A$djn`59&5Pi<jC1{$E$b7ngjTyL|k#9Z-MG0{u;{kJNTgh<6{y1B2~R@XDD#DUJAh`g9H%
z{IGF58e~sW=0KMJKLnf&70zE*An#~y}OXlwCpD8GAtpJj+TqM7G=g{y;7WLoBB65OsXZeWX<cRX{0Yx-}$&W>Fw)uI%Tx3w9>0UKu_6r*FdE&v8Jb2y72X;
#%ptF=3$YXZa5AAZxq*Tz`W23EjYQt9zbFOleos`34#o_5V50JQ0rZ9PXZk8FjJRTwze78gXIE+27D0#a0w{LVK8Sn2yufKA;#b#><anbGtuI>F>b6ksvVys
IMg=+I2SRK2CWpFv3bjgTS}jDO|uOPA-yT1TGbfTJ@6g_<B$pPCQfZ*6<ReGfQ^JghycqW#SA5_9aq?FCYK%{K7u5Oa_DmB<J$c*^g@OjNQh`Dr2Ib6`Lz~>
!Lk-I&Ty19pv2}YK;j!(g3*mRqIM$IbBZHqGpcblrL093h&HYK#bJ`M1+Jv-#vC1Fu4FEbI~W+oB>TNXu)Qh|SBB>5yZ!9RKoLZZ08&g86hSmo5kdtlNKrD8
CyHo*cYz>3h(!rPjR4C;G(k+#s|`e~lmJ94Ni4(*5J@8RJonuaA*CQ5{|o(qptuqdzw2`-jA?BtESgIZa+Wbf78MKQ!Sqdl0qZBg@Nt7cc0O{#iw9}~cO=6~
$jL)96*4fzB)|y_kgZBU!9Wo-6a+(5OsNk~<L>4AHP5%L;WTV2N@uju!-K76+iGw>Zs3mgl>@M;Uug${+5IhxJLvv?ECiY&xvW$ipmahJ0w-`nL8wZJj0&X@
UCMXW<3hm#p#hDRg%N}-49E@HePN^l11xL<QtYM+xYQ#|25J?{bREVJwOAEjKKmX)*sa$C8+F#BCZOyp;lpODMvkTF%jP9q7EgK?W~^|~5QkN#P0@icRq9QI
1~da9wAy_}|9%8SNC~jap`n_(G3;4gh+EbiF=vj_*v_V{90OITQ{FJt0@MVCeV|on)F2axG*0G+qb0Y&9;K76AUwV6EJ-wCD4v$}F!gkZ6Kl}!)DnZEohS&a
CqoN>yIRnioKbef7;zcTS=Hxe&6+FYIq$0t&eSR_u^E4w?LL22(>V(EqMF*lENG0WR;t;hv@mpezKL#YtK{<OD{Ur@%`h1Tm28a5F0&X<q!9!3U6Gk(p3q=v
urQ699DXr|sh*T|S-^NH5T{Svj72bg#5a$ZV>b(X#*V~S!b8wY+eEQX1`h%RC`KXs_%_F38*Uv@a8_K*OU*Z>)3$3~mpn5`vs7bUXzJBo_!@A%hoV3sZ3GB6
aRW#(tG+K&<5K+X*|qm#(>|PQS2HEvUj|-UoVu~AIHnOP3melJVOiHhX0A|cqW*Ql`QKdTU<?8X?#EC-H%YLtF{{<aS;-I<rd=u?8Ve1J^K+M>@vuG#2N|1)
@Q(UIsB=UlO^oV2SXM*{wt*-%5%lCKLrw7^(!Q&$7gTCi2EhRIiy2~9xB?WwQbscLz(S~iMhn!)W8llX6dTK&W)rR_3S^tY#5&`Vyc1<ZX%!b+;CiTiZPRy?
Z_Duc{7*don6Z(ei)l5GFpC&itFvMZB!-;gO<)mLWDFK<xFbpQNeGCGr5T4T4O|UWIY)v8#&H|4K*&(#5IhG$iFOLe2nSKUr>Vm=*iMHJ2bu4jFWTYg-KZa~
t_$p-4L0k+Q+4O7hPXI63e&~dcp^aD+$Ee1ogku$18Kl<ARHZwCe6qPViu~Q&z~4T4?S%~A(TKoh);A3BkPv2L}-bR4G5w9r`|$CObm!=zJzfHp#TujKvF6D
r5#Yx(1g)UlMxDpOG!%6N)#lfZm~hE_DFWqVgero3dvJxB{;IP5U_;gIX4ZSa5)cmncJpNU-xb=KY4WsObw9aNSu?*0#1(=4{_+9@gtfDY9D{g#OL$)pH21S
@IJdtLG;SdRLa|6`H+v)DU{HUqZ$pAF;x*1t4sMt2!bkTiP|W^Bn5!!qiIk@MLTuYiKDsyeEwQA$gogEP!7B17HW%;1`518>#@>PH73VyF0d$nOm+4AQk*Xt
T2#cLp&M!+knAt;OHFm0s$nDx0)@N^S$8z(-nAb#bY*9cMq?AlzwRLiz<Bh9`h+MD-)Ri50hBx$g?Tb1Rb52I5;B?f<4LsNEc~<_??p&&fT(L|6L4vPBEys!
WsC=RP0OO`t78nbbYL+Wz;91)SdpMHQ*Q`^1?ghOR@EnWG+1y(BGRXF<HaD2-Jzo)1`rz;>U+>MH_7UE*7Ys*$BTrWwC`|N7|gc@Cd+qegKbt4h9Mv%hgyiB
^Tu(maIDd?&Ug(#M_RmaVLv#+ezp{mCQ|u@%z(vG{|gBwOeHI_4n;HuBXu;;P{1atf_;PwN<k}2Q6eM|Kmi~SLWvU+4GI_zDE`M_C}J3dA_`~{s)><E&l9h^
d~6?W_hW6bzaAu*WVi^Js6*LGS>1VN*onJ5M5y_LNX-k&en$RNBP{Qu-$S4-ZS0|Hs3Y1!fd7H7UjbJa1pjLe&>Qb%e0tVtcV3h5kb;Ze!kt~Uz2$Z8`+@vv
z)6%xdB<8TjghYRxm66ni7q#%AX(=G_1D1jtJcv-iZgT1FXW31p|d1etv2GOVs)+ehO&ZE3c1t*GMH7y#A9JItul;Ed+SZ*^CbbT%6CDUs;z}ehD@PCHVa!*
36%hhGcwR<O=)Ixiw&-!<dKza+xPOA>>+vSsc`vk*H^34@7A3R3Zi8nQ~&_8q<O|@j>PYx+p+Fsi)m~?p89pAj?IsWHHP}@aPvXq^60b~(Wr3j^J}V}3LNJi
c`vmzYmeg2F=IJP+Zr5}4XYzcXleR_&cXRQAQa>w`mwv{(D=kJT{KbA-ricw)vG);;i<KE<&4^uhsGqv{k*kw(X?tk`_)ZoZD|{OcU@*?b9cO3g88;*NKo*N
5tA^BjJ<4hc$$(yecxF`oz%%-H$Vvp1M`yDv4T#Xt@b;*aG~*CCW9XkGb+pm^>~L2h?^AB<?MH$-i~K{HQzcp6SW<*ZXbPE(DAl+tb2oK)jV`?FvkipQ6O|e
=XfS9t`z)AVg++dO=h)hTg9&%)K|^yw@WjwxukW?wcYAZHMyL~r#F>;t6By)SkDX;w-{G--~txxnb2bUZB4frQ2BUZwwN1V8z{wYa$Hz!7hG|*v@<Pcx}!X*
%Bd=CnIZ$8XikS7dbr!xo<U>ByP9!vXF08F&yM7s&eu7I&GaWP!RKmYKo47d%L0fbtE^_hhpdF-Jna-iWt(sd;|l9r?(xpetOJlvVo_0u3JbMNXOpi5PM~E2
iWZ`nMl$A@hlPe&+lwMt7a};_tW1o!8or-}&iYEuU<`&$!7?n!m=;y0XlHV^T}~K1Oe?nf&MP2qeGI%fDiM}2<)dIg0Asmi_^KpF7-!kAMvkAro90<40ze=Y
=Ij01g3YelI&3#u>rU+gxDbS%?fd!b)8+1&wy~{M?59EwtVK&sh7EvjRdy+2F?;F3CeLFJ13MN}@`=ZDl)PC+=N-7FKU3^I&+3FiNr(cfXR~gI9Tgs+K43xz
>L;FtGLTa-P{C0pD+LH8P?z2KgyVf(w;6()vzCn_S1RKrY)xO?<kaikW>~_hvVr{xR6#(As_Sf;*_;ehF&F}R!1@Rc-{0o*gDSH7=A4E~wAaH@F59fh*AxSf
YrLQ-CluZl2h`qrO%)AL<v8b_G#!HL0NgN2Nmxt{)-=hZO41sp{7fm`sWT-FB9rtohC3$t$*1FFh!@-D%1lPFi7oJNBeDkOP|er~_Bpc2jCvj*eMB8o$c~Q2
@(h@Bfj~KE{WedMB76QGfR8?ZQ+Oh*wsDn#{k8u_9K7*K_ay6YSt2qUGKMn8?i@&IfKVS^G5c8fg$@dpKAS}#43N~(1d&van7~Zb6i5>h1e8Ie69jB(D5fAJ
DHy!9LVPlsxW<dHoZnK3=sH?MNuW%4M)DQqeh;&k)!4`a$ObvJwWV!VlYKzo{sELCCU|g}0!aD^@MnwA56vZJLRcmSZw~}bM0JSyDt}W6flkyOJOIFs*h|`h
MKJ?HqyXRpkqsb3B2pWNutcY4;q6XemvDm;3?e`jA8W5HV-U2n`*N;(_ER3)<5b?<ZJ5HO1r(HD!-FR<6*E9Z5Ti0dB53TQq8tVT8w37nT66C4_m8RO0Cr>(
>mZ7dPs;nhAEiGHHW+@Z^%41K?jFpJW6yoRk1YO^N`(AiUP~Y#!}%eAw-|2oOK2WVyKuZ(r;i?o@%>g9$d3&_jS&$4Ds8+4IN+BlamK@Rg!P2{75Wp`f=GI(
^;FIWF`^!jDDd>YX;DN>RFIJ32xDN-Oa!iA;QNgAEWuO|l$5-fK7eF5QR@d34<NtWCtom_Dj6Ct&ltgioJ`yp?uf(^OB4_o2y<+j1}iG)I6b62oGVZAW{709
x_m?HNuy=<awh}We#1BxFxmIs1UOF^S@u51_Tibs&$<963KSrQ0%ay3f&`W#Qjki90+cCHDHMrBr4cC)<Pw90J=p37y(6A(oP#f1ZZ5}M<W%nZ|D}|`fk4HK
C}Ji>AgBUbSW(i@C`iCW0)GW%T~LJrjQ|vYqydaRk_YhizlK|ue!tzn?Aa~--<i)Ia58Ih+p>0f%bO=SR#lEOsW+SFNvHM)f7d@+E=ZA~qLLVtKJXMNN<|7n
fm%eNRG|UD1E4&g`KqN-gh+}4m!La&&cg@04=uA9$|Ql4%y7fW4%sPcqe>LE#vmeFMJS3`t2WM|)=83v2ql6^iYiTtQv_=iU`?k#Os6dX!J>jCVJ)p2YQ~hX
v_@81R+^}g;}~cokl3XvmK{qXs*D)Y)KLuA$TzL0Hdv0!nxUv-YH39e8JMODr3ol8Up$MtW^Dj$Wem$yLQp`3B`^`A8gkKhF9XE25iB*ZVPXoiSjAbkY^nu}
6q_;QJy9nj)WHOxN_N5?C4lh3MYSV}A+3tUP)@^&S`6&fCYWZyfuVvTp`gux8c5i)k|ltrE;CUPIL%^*{c(b*yJ@IZV`C7MVsjOZn8<AWaljl+AX8MV6Ob_N
35c-F7&EZxY-IStBKZxl=>_D43Gj?!kd3MeDXH!`2ceQB+Z7;cV?vZzUm1GhH^g_7=LFI|K&R3}Kpu)6AdlsFDy&`-j6wqG7^p}ls9U{UI!5FgLVyYON)HeS
Xba>rxFi4!%0BwaO`q~4;Md!p+=tVNHTs&26%Y1UR?><4hbh(?M<}A>f-!$`e7!#XobHh6sz0qiv-|vbXCd)zrF!K=Ev(FSl(IWEY6(`^BnW9uNkRyvu)%~7
X+pUv_2dKTJ0<(2`LPgKf-&vuH1TP-Y=#!mAD6$_@{IO_YiLzWD#D-i&**X|^C?*L2`~@@kpl=x1PmU2C(?n@@R<7S02w~HF)wg@wWAopC&MOT@?{=QQuHN5
IIFzQf8X=t>LlWDG)Vsx3Vkg=V<4THTP-}!tuyVqh&>h*sClAXpV0V<u_R<Or>M*+#xW@Bz&dH5_U9WuN1UO<%V%ng1c4LkC180@feng}gD-Y@-Z?OINmCQn
P31j6oUU>5A>hU$!LRS&$0zTi3PfQ7rjll&3J6&tnwk<QVU?Hy7KxGok(HvA!U@Z#6?%e7o|Ym{AhRW6nrFs17Mc*mSK{j^x`9GJ^A4{@{j{jANE|@_BaSjt
FtY=T^T=GkBP{3Xe0oXql1YKrHXpsJkP-VXnIF0g=WPRQ>+ZG2*#@nXr?<Zes`G<mv?=Xu$k&J0n+==yYX~O?kZ}ziQhj)uIUduWgybN&8r`-~9EH63S&prA
z#8+XFUb68SE4@M!?l<iA1UQ#9lWw!pz?Ol{Jo+0A|PSFAc^WQTiQ^!rxqRi({gIQw5X3=rs07RRxlyq0>`=)k|=SjAG*|<6V!tteb%tjp_!uq;X6SzP&viY
xJZ6*WZDu-!{w=&d(|ye9ELkPtOLmD&zneSE+oX3wzA(e$a{5non52vdvW@*77RFH!ybCmqes5UrW`U++BD(MMo39g8f!MOtqfYyw3=<GiBBW>Bl46z_H&^q
O(rIjNlw^l51Eju_iPQaLa;L{P=0#p$-;6EGEhv0gHhH@b`apH)1sCnG$w{48zmYlgP}Ut8r>;L&>`1N9obK|@(-Bs_qp<VBJsLrD?!k7G^KXfsVhfA(MUvx
NkmNnrPW7cNK#M;bhNrpE{`LnOT!7cG6_<6-I?0u-T<aGPP2fj`*1cx?ZKj(rj1%6h(8E^9r)j*e7N{vug3Rw=w;&+T4Bz(6Q|T&LM#d=A6B8KQ?G)rn^B@t
(xc?lEi#mH@jUsV<b*m{BC0RRsIk<tiU|CYUD0nn^ApwAd)DcrJQWo(LxkpUv3f6BhU8>+gAu|VB7;x%J^4FiOh8iWI>M*QH$b0wPumZZ<c0!d;|7L80+AeF
j$8_z0wgOTP(7izfXqJT?MBWM0h7{~DSFq>U7eW00_iCE3JfU_#1Sw85G;~XN=x`<4J-5`OugKSEeZk43B(n2_aPuvDAOP$j-QYvkK2!-&Ik&Lj0Q&s*dS0a
lrM?w0Z`M|(P9c31wCYef(#?{iha@)P^eOleg|(QcwFxgyI}3q10Mh(?jboMq3zd3bj5_Y&j97(XI+H{mIDEM`_=M7g**j=^vXH_pdBdNCI}dS9KceJOIbT2
AHa&~pzxHW(vFo~3j~Ph7_4Ga8L=ZkL{+i`N|cn+7_^HJd3C`WK*TmPp^Cg=9+h|?9FPGUIe^0`Xds4!(ijp-D2kYY(w4=XCedXbR*{3l0QkZna(S`0kn~Z0
tZE=%2uDQ8B!Lj$FazThGy+m2$3D0Y@C$Iz69hjd5a>pQDpaaeprlY!_BF1xO(g@hodGt%n2Mo<SrpBsl@L@0A#F?!)}=0b=n07k=}iq3A<()g1)yk1yg~;u
iNvJAnFN+45AQSDG!ua;g@{nbp+pp^FGmOJ@l}eS8)80BLFL>lEef&PKEI({I(uDDbjV<p{T>-=mX?uPq*_`Jz4+?XJ8g?v!-VveH=*Q5%xhQFF({1yP$_eF
0A%ShxzQW-_~e+!>&FqD42MhE@yV5>JpLXcjgT^Nc<H}r8-RVle!~D8QdKMz2|`dZ!cwLV@COVkPzQ2`uX+SZ<WMssqJhu@l%ddL)7OK;9;C_#dm)?{O=ayj
93b;W?@oyJO7#%!A#t)gV;oMHc#+O~5(UyU2!40MJ2ng(%Y%rgm}4RC?a9}-uQzc`y4NsFl1M}qO({}O<aisxD8B=PsnMD&mbTmNvEXgbJEX{U4vpW3!H6PK
gxJIewu3WWVjsTZ9wL-)G6tUPJy%8y9gB+T*AoC+?E+^8f)n3QP*s8AwiTAfer>o=V7j$Rz@$MvDPU<QkR}HYuLhuPY174Cs1K+A)4#FvF6x8kzl2ayc-WQS
&A1?f8tBy>6nA0L=;E+yVk#{uKxT=Vq#}r>sF(<Xs)~rFSd}OW4UE@DmWnD!k}VlXsUo3+v6xC!rn@d!rYapFs352#MlQ>$rlrtpSQ&~4BB`i~C4-|BRiV<=
KvU76CSrn-iAj=@5u93v5t3R6Vpm3nVj?M`34&pg?c9bSYC;BDU_zdoMP<;GrnDrH4OPVAIKiEi#8aD8X>`LBCdMjNq-d%-Q$n34ictTb{;oMGk7qOo<0gf#
Ai?pCDKJD44GcjPRFr`}+8Lmtq6cFzlM*zf1Ta*DFcDC8$r}TkMkI<^03v1<wcD;7R8Un2z(FJuBMhNTB~nbp(m!N|#sh$dsw#qtm}m-uyuj#`Xh?$T#DNhD
BP^7Zug$(S;mkk~A1dH-m_yqck5TQw9;-K`dSupeoRv-RyE|=w+edlNy9d~C1Np+IE`S>P$3+cUYbm0Oj35E*0z;o(o(6-iolN#;8J~2&$NhJ0EVYtVL|PVA
v_=%R+XPDK#xYvVl~gsS6%b2W(W*7A8UmFJ=Odyg6ho!ZnnMt^pe?D`!>SgPt7WaQF=%$OyJ{v)BI`j?(6AOFTSC<oXjVX2+Em%pGD%xz35cMkmP!f#8%Pp$
7E+dkJ7FHE9kpn+XG~PZryDd=N@@uW5Vn+HH6<37m4#r9WdV&STP;aaiCT&kwuG^QlG?<p7D(99G*bqHQAJ4*(ohXCQb93ThJn!s(gfjgz8<rOaVIG#S^{c`
h?*jXhKd59mV#j#9U4f6k|Bv0h9Y2y3JL<0q-v-NsuF;uX-YySCLt&aLXm<NU}-{<fTW?Qgro`*f{-a`Vql`63QDR1nh2I5LXje>29c<dC@P953Ta9jpr)22
t(?q)5dbtSK}kZ@P|%eUG_<8HAwU$w1VU026r}@2AwV@Sv;{3RGz9}xlq*OSD@6cO(A6SR6qKbzL{(KK2|`efBSOSd(hN}r0YObgRaB)ASqWhoBM^S4w@vHa
?0Zcgx|Kt2s4Pjsd-D2g4C|Pmo~mW36uD;;8KVwgr2I7MTvft{q<|ib0_no;RXfN{&q2|&1bo!TR{42;-VMKkT~pPa;R1O;RG-@4o?;TT6BMnm8quUGAR(z5
b)=*;>1akM2%<q#@|6<+^<uFJ6|uLs8b#&mkfch)8WV}r*KFzO3IK>E64^&vnhxW-C@G3`x}q&?>V_0ge;Ed;LZ}*upsHyMAZ$dN8j{mdP}0(r%u`AlJ*%jP
bfHN}N*AIBq<}?DQbkC-1CKrPo35CSCpFGuC%R1p?}Q+!cz~Rx9*BAYpoS10$x$dVCB6_=9<Xu_z2;6axC!pyhhme{YA`AjiP=Mxr$R^B0=fvU&qf2cb6V@j
1NtLw2ZZ2)ijl;T7(ylpQu!g6l=MB!Jbj-5_nwlUU!<fTxYYLup{46O&VoL$hn$=3udMloXTiC6`9?w$93UtHBBdgh6nk~XiQ!aGkcAk4N6-K}U2b_E8U!6W
c6RD(MNcdp6?`M6hnX4kk2S^|LK=c;zq8hPV+uS!*@wrlqph%qGAao|D1Ue&vxlw|81XWxk~fFqateqC@FS#uV3-_=ItblZ94H}&Vh@IQGmCJJaRYwR@9zyz
0Z|fsk|v}*$8ofvtPKQWEU>m8(W@wnpX)?id)-24e+*$l0HmTkdlroy0PvMQ{9zH$hJXx5+MnWr{)fo_#6rX~AX23w%%y>h0HP#mXK;sKyXbzZsG|~1Tn9f;
jkW;EAI#bQC6LxrS$2`cVz5^M%4n8JqEJmC({*?@g6RAUg9xAsRK*lbK2dErp_Du#kDJI!60{cBnkq;sB037HC1prv^^9Ut<oxMR3Fk9YRrgkE(g=$Y)HKBE
V*;19Rn7yP1o)4cH0#(v{t&@cCwB6Gfg5Egei_^hygFeMmbg`}F-%TK)vE!F8JCQeSxQ+Sw_+?YQ1AsiKU4dNL)ZQR)5v}+?jb%?K-e)sN!b)Upwc*4H9iks
%kA(3B4#~!@XzBs1Azm|?hKxUH|aZlA2;cjTUl%Am4THQq<t)Pkr~KU>na^~GloMJzOti$#KVkXG1J~}pcMK>Js*fCk~E(`dZP&;G6YF~HKhuwhKdRa7y^)@
B8DKCXrQD*CMF{Up+bhVtAS;S`uqb!L*zs9j7UILLOFm!ki?ACqO>l?MLG{4B4EEX{%Dbaub*?I|B4(yVS!EMNO>i8pOT+ndXq+ZDtgt7QBF^^y-Lqp04Qdt
jcgF$4*&`Ep!s=vradrSTP)wuOm{Jtv#xH}J5X&Z84dL_H8?9KEhvo1ds9N*)K%2Aqh)MH+EQkY&bqKpEgo%UrK8t(f9Fx&EPDH`P8*Wu&902h<mBGIQ>|rd
Q0MN;&tX;HP|*9fS2K9IDZ@sB@@C%L^exY|6Tq)iFuU5WxBVl>xV>y+8VQ&t9XW!DiIA!xFok`nb0UKp$E{J2x9wK-uII4R4mCC_T2xBV&c(Pbr3?zXmd{*r
Q<}wAWoB)$(ygkKP_sSM?m~}~x`pb&7%<s;lbG(aLmp3;lIWrEraNd;Y}lc&&@ZpG1?aXVjYHF|d60bib8A`EEX}PK+jm!HlE)2Y7_zh*X|ilO-CS+m&hfK_
ilffbsabW(ndZ$aM#{OcS(2njZq2+csFpRc0YMmy5fFStqJ`gL^;9~-)~482OvaTKqUYMGE566Olk=`c=qRelDfK(AZLMr3w!{jm6fBjbP^eQWDaE>{I8phZ
anSaG$m|q5CBxjg%#V_J?4gh~571Oh1br8aP4qWM7A{?*u}4AHP{3**RZ$^ARU3$P=0lIld4j(cIe&DC$PUNZ14%<oeMC6B6Br1k5GtS!s7nuH=!*~^$|M5#
GZ57Y0Rc=9QArFTM8D56U%M%es3Jw+Ak{Cz0O=?liI@X80M<%Eu126jMSVzj-}v7aw4}tgQDBh$W9W0Cke+&k?h%zy{{4IadzB0*b&&hnL7_lpiXsY{8B~cV
5{gPvBxr~zpePa|03Zq}83HPmd;~m2CRVDXB0!+385tP~VgQIyf?$e5LROCl$td#`6g`PVflEaIG*JIMp^_p(2GNy<0wIVA9AONQFq8yDMMWw?Q3XEi56}zv
;ZxE@?~%xD@pZ8A{QFB49w>z(AI?L>r(+{Zf2Icn2j{TTtphMpdk#->r?P?8+q$xe$t@sse)u>#j2QXA55xd;0#Jo1Ri+@oVo`}rVfRMlJz)e5VJTC5<VGPM
Jit<)WC@`H2p^)0D-wj-FWzT}&@YP=nU4dQf>K8CJCm(Oob=))sE8>-34F5_to9!Q(~4>K%R<sB#GNM@Rhnf&9A4%HfWbjjobqn~;74r)b~3XZ0Uby9@6`Q_
{Y>X`V8sw?j2QxWeGBjc511d>0qsN903QTiN$7v1mXY%+R)FMI3b!cz3jmbsL9ahn6?`FloibAbYG(nBy>Zz0{vc(2hwrj&>s9@%6qQXRNR&%7f>1RQ2P5m|
;vy;OKR=(kl4Dqyiz)1irk5HT%K}8oadQa<)c`)@@D2dTsHW2xfb)+4#qF2HKCtu2VP9{v*?8HH57C^TmND706k@B^!FYz1`$Q|Mxy=06LCh^G2m3;x&X&Xt
0vs34+Q@|1q5)E|vox}SG9Z2Eh=aSnV=4y)3j@bH@qGPg6Tg$&4_ig8d1TPfJ*9Zy^6Xw-3u=MlRX25^X8JDBJw)G`CgCb6Dw*i^;E{v3)f1gQH$f6a+!nl}
mTsg9<tB;FUV9;BVWf~QVtp#>LsTYn5IyHpcd`ONP@18K5bA2`0fHeDBnGEe86+FN8-fACO-fN>jf&&lGD*h24piX!t9WpqUJR4Qa4YwaaM&*LfDjNkXi^)>
uMh+vwlH|Z23E9<0+<Xmqz~D!{c+U-N1ad@0|xYJs8we!uCttIO=2DjU;&#{1FDok!?wHcap8nGhPxTw@n0Y2AFDpEoAdgEE_e^!3U>#8XIzh}&v$-bI5R7>
sOyX)!-m{5rvCvw0QB$o2q&2~H5_2hUa0RN2i^?HeLimK^?tum?|-}KI{rEWelq=Vr_mUiM=w6LJDo6*9|+taeE>z(z#Pd`p9vCx(!wYB6G}5C2qOAp6cW&=
e@T|Oi2ttL?unG;hmLB(5^srY7QmW7q4=cW#1v5tE79={x#06TUO#rgeqtDrkJ-58N(3*NTp~n;@a#!Os;Y-koSM>QALNtmc=h`+f_?l9^)Snf3T(Z$@&zJ3
;a_qmvyV?LKo1y_C|U-PVge$Ch*GE$nu(<um8GRALaK@ngesauC;*~hC<dw_X#$2Jq@e(&kthYF7KCU@6eVN?reO*glBg*tR)Hu%N&!?U6i<RE{ElD;-6};1
@?3q0ytNg7cqb55UMQO&rzJk{7wS^t`!WcAenj&RtPbGN;AIi~p;tpg(~MFglmbOSlo0~bQ`tC$i9RrfAPO2piAn}ym54x~WrAR4X`mEHnUtZ4X$lH}kKHO_
S_%l5geFI%cZ9fUV1k&2NNF}Q2?P|22}FWYOceee?F}>vJ?F4JLz&8C`oX23<_by7CxmwmvyPMTW|Kt=`MVi72UBp_k}js{@ZlfCrO<=06d$Hmg!GdT6(-gq
8byhI)ACbHhOvlZ6&;;`&<ZSZPGlm|1qei*7{JhpN`d3-4yJ>k_MG;0{cIdfgHV3ukVhGNe(UN9L7<>Y1R7~UN&v|s8{ei-L+TPuNdY}To#1HX9pTn!1yZMP
dlR+0PIXZ!q6$c%v;)-x9vK5^KO`xpfj&%^C4&6E^BfHzCbEOdUO92Jgb+K(I!nA8LCOZQhupxZLzBm!G@TZw1)>h+mxp%UN~-1x7WNIU7<0o9m}Gu77vc(~
PkuXxf^-;`dM*^=^vD$}%AJy#IG@afPykhi%xH4mPmsJ(^_T<O6g!fQ6wnxjF)8M70;_dnpR@MZ547)sF@lItKWtEk2sDm^LMQxT062hxq>H597=qZrn4OFi
r4)ar3>CkYGc6RM61+1Q{0m8HCrkRS|E%S0wTVlFA+VA^oC*qBeCeaG;wGl8WQZp6aTdpLbTS&#4wWIo?3-g1OkrJLU%6Y3+d%jU@AWADvSK0y3KAevfmVcm
!DKXGGc6#LD@Y!Jo*`og+5zZ}k_WN-f=Gm_i`#)rQ~?qclu!^<Q%F$ND@X*?!6HzJRWU*oEL2rdM2wQd1N*+tLLA9c;&AeMlktN&!=IOd<0+F|1*%~BAT%t<
?F2dCX(oq7yrD!VDLyO=MC9uL(muew0Nw^utvdtZ@^5%GZ8kQQ2rp!up)r6RkRoq-BcRrAF^Cu^K}BjlkcF@@2V9A+bG=dCBmTz-`7eTT@WwJhZKr;qWR%1=
x>F?=K-`8+9f*J7ze4kOcbHq2iRp9r6wn(<q3JZU>YJ|P&aM|~WSAQrG7LKxW3n1DL+Es9xD&f1hM4g8QT9RImSEcjrj7eie=tOQKzqoz4?!1!1i~u}#uu^j
@fA-e-m6G#VD}j~8|k8n=^DSsM@Vwt84qax3&qlI0)+oLCgF_*1@@45KHic0N7C7Bux!spx<9uw1X0tWRC3y!UNX%M2Js-ITpd%EX10A(NS`I@2w!){tBx#>
=<VNlu4npp8i^(g*&PNtch_X*_>}8__jwc>_f6FA7tcLP2SN-gOnSp7%;b7~k~+`h(a)2{yrXXBjB&+0V^JC0h*ZD_lQQPr8XIJbi-p#MG{3rJCJYoJ!E_NF
o(we%{QP+Lr_$@4@DZa&j0kdktCi~Pa)GjWkNLP%QB_0+j2N1NK!~QASlIbd_=mR4{K{!43I!-i3PVS7V0S(A@X%gcLt_Sk)6=Bla8Qs1CvbJzNv$vrT@cYS
Jj1;2Y&iO`3B(X~sEV0_8laM(CQ4cm$JzGx<wvH(!3;$_c>ba_FHbyrnm-*~&cg$Y77{RH?>P(O(L{ou5fg6S?lFSmbZ<WseY798+r+^_wD~Wy%(`%0$K^vt
uCOR#6))M-pUItJQ^yw&<pz~XtU(Pq<G+sgV)ENL*11duLzaFl4GHgfjO^bK?1}=wY43H9dxY<Kx=eQ}BMbG&P9-Lr8J*%VT{KoYmQ)cYAc|U7oASHDX%1Ld
u3MX?LDEc<Rxhuot{Z~~$S*i{GG<mW1?!8L-uAvMs?OZtJ$NGcrb9xVi;?@`H!g)KHh)Gnb@#ET^Xr}gK}0*k@z;FW7|^D*-N(y4b3CE5v*h<KgoOuSTqNpu
`swm3*PL4DxKoHuNf{w$uU}A4SKgP`E1Ge+QrvOQgk<)ARJ@Q9GF`Thp%mS$=>6T8#Jgx>EQ<~~)*>3qW6iN0K8`ATyI5r4He-Wf%L(Oa`6cf~iceWL0Q!vU
+c1>NUvSJdqHU8%WtvrX!(C-<;@;rQ<N#O!P*75(VSh(^;usjG6F|~vJe#xH#pDzPlUs#^K7xC&lI(ve+57u;ZmqnML)do?V{Sz~M5=T<{QpA<Jo;QT-PArq
kXa~)%d9%lZTnqh4pdkj!tkH+{L{x;daFveR4^zy%qPsRS=cDblDKe!hAlLkMuc?66xf_46BI)ctuag%f-1{Gw%DLLk!pM&O36(&v=ta50lweOuZ&W#$JfWl
U@7j{5Kb>kWoDVP-7Z&+=W*yhd!*ZH$Y~F2I*o%&g*ydp9`Xm?`95#9__e)m(P!I-){`@5g~e>kPErUEVKRV{J4u^jIy9LM%-zf}%z~f7bOpvm4kfZ2J)@_B
*P@>e_iw*fc=gbv^@j%yCa5;guhH^qsa?U|^doJdq!ZarDz|%d*n6&yMeJqX2?5|R@+Js?4;~*Zn_&WjOlkn=J1XKfk*Gh}Fvvl?R_>eF5yBJ4Q6Oa~LkT-+
&iUiNJ6^Q%yg?Wdlco&bZ~;usN@7a{)C)9_bqQoNOLXj|Pk?)S^i5~?NHnW}feuH_ME%5oQi9MRP^0eQ>VW0;AiAJzN_xlXK98(}fPRS~SVp9lPam#Ze?arn
;9)9v3E>>`a0X<cSf3P6f0%p_`EW|2N>7x1IqZPR@v&pnn~H*eB}%D4hyXVaam&e-0I#*Mf$l`naQp1|4j<-DJ1Tr42d#pL9{EEMt|fhc9TUDD3_6l<DjB(C
;qe<oD8bXqkULE^RLE4vz?(+V7IUQxN*bMP-@0_N?U;Eg4T&KGL4#rzCSumWR*V{4EeI5{t90Z-B0{0DVycT|ZKevSq$ngB5{Roqre{W~lA5BTh@d41FcMKX
O(>u0fLw5a35C+-N}@oCXc9oCW`>XoLN8)DDV&tdRc*)cG<A`(V09xda5`x<R7F+(c;m0^=Rr4M-fZ1wjvmQ${BHPyCr4TeUm&QYrJ$3B<Z{qMz0%A%G8@fg
-_tPaiDcx;2M95t!Ddb9&Bo}18k}*%!J?u{X@sQtoK!$@oSkdpRrr<SpddCNz4)+s0mrFL#ugMO+HuSBbL6HE8ZV`zKt1g+SQMyKV5#2i4owy?M1ly&Y3c6!
uUJSNUiShzINqXXM`Bai#P_yJN<5d?IzvW>>N7b7B}yQxf5}R(snimw7=djfkrFXdS05zk!%Z-f?{87#a=koWU1)G=p{eZ|3E>Se<U3gfO`#cJ9EBkSLjeo~
l(H&7P(~67A{MDm#V=k8U~>EsJ2>pfQ?PJLh>eHYz6_g!Km!IGO~DJH1)9C5!TKThbXEs2Jo9aZ>Li(r7M==W(U-~>R<mF>hoQ24Fo4jM10<yY&=QFeA`pWQ
X^4&_i|bE+k#riiSAPq2L{gP*p1IW9Cd4HXKvEb<n6HZx6caxYrJ(sd4E3YPO`pUE2dxgLSH3;hf!H{OJVVJdCU6{bT$O8aQ$JC!Gt`jxkPrP*3>XR(R4B{@
L_ow45HBJZ1eB!+nGeg4;#Fe@JMASgVp9-l4q-I(`3I5YIvNAU4+&0=s2oZ2jTtgaX2k<RkKftAJX6$mZhL%r!X)o#i2j#a386#a={rC^aqT2LOCB~aY?uN`
iHqSFC@3PRs*;LTplJ6-38RDWC?cXSQ|rhWAE$|i&kTVmeeb#WA?$nTuZuO_6g_-=%7`ieP$EPG8UzB6kW>2)kLnT#f6O0NPVt~Kq-Ppq4;Qiy%vkO3Jz%$}
6Q~QT^n!hog(6TiBTBTT1u{abO0V1wKp;ERaPf}87;yo+P37v-E7XAduT5rK_BY4$WD~?w@g-eAwiTt|(B@=yr|xoUvR~+7o6&|>tvMj4Pb0J;cdv<#x+m4`
!WlV_LoP&G`$!WS9XMnbAbmtIs1d^*q=^fNt}`O&RHToH`Hy%|gYBHyfXlwX{Q70+mXc^Qgy~_RgF%KMVTG51_J4B-6#)Msfx-ds<O>*Rx<wXy!s`r~L1x^x
PCiy$O78(O3#<(yB`8py5y!vC>)QD2bw(kJXdOmN+(SvN#(<z;&B$*M<5x$AcSk%_LWpdBNE`qMq$S(aH3n93Et|GrpNR<f_!7dD`aQmzpR1#dcHLCb4TTND
edm$;au0uXV&RmkS4}%vuIzC!KiTFISdKB|VB@ZHHp#}x(il1qIB{q&*x2*D<T|T^9#m8Xb70dFP=yP;Fx`l1l1`2`4ub`!P9m^F+-8TP1w#`(jw5VvM@JL{
HkVO%oZ!5H@#N29NXl_SOp>qxD$suQ5%bQ`RG@r|+IaN?k3o`PrifyOq+p_CH;%S&G&O{SNHb)@(CB*rF<;Te>CU{eVpHTGKj(@9fus+`KR#XQ=5gYGE`MDR
X97?M(co$zY61MIvjEQ+8b@TF*nE#-!RT8=(CQywr7z!M>7f0{8xx&^^D0!xU8Q|RsG>p<>%bltLnam8J<->V`0ztS4r3(JqP<zh6jF)j=d)(|r7^MxAG7H)
nPZSlle$UW=7&AId{4CB2(hiKpXmGQW{OfOLV<NW14(%QTUb-r3rj`@f5y6Fsfr!L%l;1W#F6dSQq|s^fO#-SEQ0u>uyzRPg~17xbc$$6jZ>)qZmtvI<BW{`
1lE06V1~ZIy^|0Vd@iZNMJbOAlttrDV=}?0h%OBbc`!u|;P+r2%pa}vJ?w4W+W)Z_Yo<4o2I62jDvL^k`PeCB2>>Y?NmPYt0GJ$s)Hvtr1B?Qj0^vg=kr;W2
C<32j`yPNO@;6l;?ZGrtcnOvugrKIUjuM3VquCDpKS7;7sK#JuaMt)v$uZIsk2(u9R>CjzwO(y8C~uNnkUdxi*kGO^{oKhpOnjT?-n2W%S&1=-_1(uGH!rFX
126>!BSluaHoJor1(QT=vy=w}DrXb4gF71wtQjfRbeMfD(NRc66YL;Xh>(V2m5)g??lNOr5FUn<DFn7~Vj{uejwfwA|Lo_u1yd3&2*qMUR`LU<r_xU3e1}P+
PUDW4P%$Y{It?b#8Ny}WdCe_vcCJ`h+`T$I*vy4wQf3pF0^|;4g-DI3J8EERR8poQn3)kFm}aR6mMDrLgUn(5mJ6}H$)ZBr3{@_a#IVs+G+I5lfQpofpy@Ls
N6D28NdUw_6%bPqC$UIOgP6`;3O+akBBb=~mFig$6h|ef+O1*EWk97#O(v7e*NvlCKCOdIGHtfUElbTT=e3%2leL>NmRg{}MO8*J2%wl|2`LInEuFInWH&rv
5<un%o(SRsxb6T`k_XNTLLvS?PI7E(xM`1J*|YN3?Xm%>^>_f}H+u)<1KfI-iRNyvs!?(i)UKIoW(arSl9NyMU(@z$tA<bA@8bjI?t$E620_;b`hib+BY?p5
=XU^SlO@h^HAK^=OdQlF^#uhIoS-(TL$XH@aJWKfPLs+zQ2T_=C#j|<l(-^<Rsun)6`Y(iO|wqJXU;bWR!{>11FXJw-|OYg;i!Ndq|Am-T7m5m@qwa(s2VCD
Nsy$bB%*+#NJt8*m?b2d3O$H;XfhEn?BTW)(L>~iG)GNqFz7U{pF0GJ0!L~AtjR?b8eJwL+KR2Q<fb5{deB+HP9h;FNUKh?7=tFAP+BULcDBwl8V5{e+DM5Y
S%HDAQK)FDA}I(W(|{>yt7OCx8d?)TcEMCV1lWcvMmEY6&>h$~o`BXN&=C}c0VJ<lDN=$$k0jJ|;-aUv3JQcKdUB0K#20K4#$6FKAdwA2ji*6_WYP-M!w@k=
NJJC`QdAVpFv~<p)+)+UMkFZ|(*Y<#%1aye_hX3nHX!K>%#JS)3WVi2g@{Tb2%4&04wn}F5(Fp#mLUr^B2Oc?vxm!2u~?Xk3i=*}hnJy2j2trSSekSTth!?8
_Y(dy^Zoyj<_)OLq1zfw3Hwc8H#jvC8Xwgi1KxHH@(l?}G=?*t=&<lY^@(KDohag1pVbda)I?Dfjc&>mAt&io$_Fsv+1I-|_nVPa(ae;=G%^%T8gyb>q@|!V
R+K3-29eT*CXvLEH0w!G2}4O#C}u(BDUubH81C5ahnPdM14K$4ul6qo_Wf|@4sS|1LjWU)Dj=3$xi*-Fsia_>XuL4x)t#T8e#ajjPY<9%dP8Rc-0|X<M@&<8
!j)_f#onlS2AMiq7Z5*sc&o=&tF&>`ris$``~r`*94x{`ylJ#_e{<9x^$2}X1*j&b&N}(n>tg39V7oN;9p;A>ya_k+!^#ZJ0>CdeK*eAp9r#9{F86ZYUyrHy
ByaBnT=%p2&jkT|j!EKV^b=3IYtoG~X%O!y%il093xznHsBIn9tSLA3_TQk6-aviipn0h(v?wRT98Z@4?@~RF@SL9{NE9UmdH>(N|2TV&VXQQGn1L%+BR)P*
KbT#0#~Rnj(Mj(2B-V0$@&&*^g$cPABizaWbM2v!&r=P4l#)dvB@h8(1p0Y|lHkqX#rqDVjCpOPh?E&&6;E;CxjY5Q{;-yJ5d>5OI%_oaW$&>p!4!R@pDI|S
hs}xx4DCeGND@U%C$bU~{pOk`Konez6!3ZIo`47Uz=w_Ek`p8pQ7{D!B}A0b5kW~w5>y3C3<XRP6f*%8Q$R~AQ3_H-3__4A5VJ{56-zTz%}r3yL?u;3RFh3K
4OI~<NHmQH(gP&2go{X|kWc{x75k(NBt+;mRY4&v1q{kTNAhDvB``!(Nl8!=$h1uohBWIi#VL@|56yfx)kl-uVUEwpOg(_U#We@M1o`mlU4P)H0Elqt;SA@z
2azuMO^GQCX27m$B<aW?AdqN)2!ckxuwIQ^M&V!P5(!gtEtb>#CK?wihewth-yO7eH%_cEm8L;Vm(yD1ET|S12qlJV93`wFjp<;{cbsTxEoC!%&C_@Zi0uCe
@*+Stx)3&+Hm*4|gg8P;h-nbZAW&jx6xeW{J0KJ!N<;$@j``(0B&s5)31WzvW{{+$C?cpK2!^66iX-oPM6}io&HWTUd#UDOU+!8DHSM8p#5|XaDHwA<WhHg}
6cDgX_qPXye-C@PFRY`hMRX6^prHO2Pi<@qzGplbzaCF!b=b72LuSjOXhs<g0MwWW42L5YGR0jCp-}`qAwN{^;~z$Ro$s3Cv=Y<Ot`uExY}+tq&e^kvfZ!I~
)?^Jx#|a8A)v&LSs4<KkWwui*%+OPM=b8)<p{;oeoxx&H(+jCi`6)q~L0&5CV<*Sx#^RFYGoU_Xi93;ku#}VYA3pe>Hv}f<1uRl!<-&GIP#LF#t6oHZeEW<%
Hu)zY3V_IUQLryn#j#QlQ2>Bp1a3WC87Nbta_Z@+c!m>uqDnM3-*n@5a|4u`o<@v#E;+EEnJ+KHybuf=8%%jAR<jpIKo+whz?F@f*0V-E8@G3Yafrb|7^u!f
oNnsdI!{$1fGh<VUgLu%Z@dS)avRn`Va<5RV<!w6?}}Y&4iu=V@k)_m9c-2I?!iKQ*m^X5L_og@FGQZlzV?RHqErt%?U+7HV8;VlL4sj49U-%qnX;VZy>)c%
Tgq^ztwp_R3QDINHgI*j6k@N>Ce0l{HkE%h)`|0c8lR3T2HjGPt!(YNJ2N>BbDdKZgyoh9p`gJGMKDZ3F%Wmw!1VP#*TYBE4!=%H1glM`IZ)vGWjO8O@!*^{
ot^?qrn4QidDlJLMG4U2s!AHDN?Mizn3h7Ml47KZCMcR%B7zu}k)Ief@L=5@wb|=lcO0~pU6VBjhjGOeFo&2ozaJCNi279c8?kgvYZzM}yyw2`zA5taN3w13
cTvb*O6y|g!nM|zqM}aNTN^Yrb%~-)3T73$ohVeub5bl^6O+hyi|dTyn&wqAt`CMW^A9A<eP=$=Uj@6+A|#SJy~1e@CQ_j?+UF(f@C?<xgT&(<DhVws6t)t<
8fr|3SWr)SPdzhoqe)nZE|Z9Anoe2EGnY;~q&W~e`1RY&H;bB+Vz$(Q^T<>8fC0sm5*-K|XBr+dbn91EyopV)ctb;=0D`wH6=9;$6%tuSpNin)she0)DO5bx
V#W2wBW%w;_BsNGV<wi9UPp13F_ij6JwzvFA=_jp7q`>Oye%6>C2J3o{<`Fe--W{>=j~hLl2?u1zVDOK84@VZm|0f9L2VU<sEw3i>ne*SzSR>FaPLBtbi_pi
Ae}==fWbk4j9|f0QF%(cnp1a9_|2mD>V{$_*eMY7iJ`o=5kYeU6=tDfCxNk~$d@xR$V)mny61|SEzFqXIv7f8^-pVQ`wQ-`)`CqvWz0Vw=_LyI)pPTA+ckEZ
WuWx;c=tS>>OL%~K`ccr4M;N`ftCV=RX7Q>?^ZGpaMf9-i4(vo`k`^1yk!<^2%EMx=@lShC>TVxh(*K4cS*Ed+rli+F`KPk6*#e{67SVcs1X&1MD_JW?RSCA
!XCXCd*cs;`bU!zofzIJzVK7i^<<r`oP$UnEh87YnUouQy^xrdNQ5pXb~G&0CXOH*%ud?&PC}(aft^ybv0Pj1Q{LCqOyfD??J5Q5y~arnY=jY|)@K^Ibstyk
@yelkU`&D}s6Y^T86i5tW(|oGQG}(|6HYahNWGk45S)EVo^H2$0y3-eRv*i3l>_eMSh{DsFDVqJvoRjL^)(li*zl6wTs*TeO_E6&h`5qg9n;C<TgP}^fQS@y
gdUQ)mk@SBqPxy@VYXctvPq^GojfF(VKk6Y)gi{AA+3;0LRy^pmGbrP2QbQ7W+S$GHSC@6ZxlLwAVo39(;SM`4<O%dv<FE<5Y&NEg;YwRDWwURs*t9Dq)!i~
pn91~0+8Q3rLQ8XK+zH*NSn;@=btwnPii_t8ht$@z`_XcGQx0h{SFA=G!nBCplsBkW+(!00|W*J27+~?Ql}`P&a8LHWcns-lhpo3xddc6?L&xgeE#0x8*wI6
=982w@dhecajg3=fl_^0t7oB|vKxsD!>l!z5V>~F%syxz)O|>%lj34@ahvMLj&x%>iTmw=Wnhu)X>BdHGd86QKMnouMR}FFhKNji`26pEWny=%HA<f(DY|2a
8_=fKCfrUF0nRKAkkX_On~;wUl7CVL2iF1H<go*QmIwh5(V|e>B&nbt+{34t$is8B>V^sW9#f4_W%DxmT>@#Hc;55Sf;N9P0f(x=5r?lDE`JH;<yt<@fWTz$
4gk45X;aNJE(md+%cDnc*zu6l(2{mQpUAgqG#%~L#*8Kob7Gi-yFoYXcg-aYKH-x3Qq2dByYy@2^?rf=sIm!l*gY@MpHUPx!=e_zdmokS_HYNLx|!4iNt6Al
kWmxC{T8L%TY`Pt&AdT65hwvE6fPo2BZC`lI}=W)wpvN)(OB5gPQ+=AMBx<LN-zt@8@?o21y4Z9{bzy)^uU202z(-YynaMHIORBW&M!RJkcY5Lle42Z%~DZN
-P|_}v2G*0P<mZHPfmkX;6ffpmvP(9gT<nrj)E?Oq3xd`3Ka4VJS?Ncyc-@sbew|1Sq>gDCC%8Y)H6G~jc$9o#=Qp=Ixs5>+GCgi@=`?()FcjgwYcM@3p{u^
hmfh)Ye&Kc9Y>4I>uf6mVUQt^>$hoXL&~}k=z3`BiMtA2kaRvs7hMCCU^I*7%@1s^TIk1ZbVg*|aU6E;&s`;Qq#HJ;MJ9(vgsWuFv56t-STVfmO?;KjLF`jU
jg?oE2WP8ZE<0}PiqOcT7*dkgBtg=3$(A!>GQkd+3%jBeEl2}gNupBHg;v>m^mtd1u(c~~(?SQPlmT@w3rnu1!H3rKHn%)FDV)@l>uXq&3f^?!GhA0pya~w=
2a#GT+g0-?kEMGY)!5X?o*;tzaikLYiUyFGJ@h7OQXrWYW=W&t-AxP;aG3a%^+lD0hB)@ck`B2v#rB~~PU(k<(>NP}S{$MsZ*cXU!xNfu&I?r6hIb;VR?-y;
M(VOxcDsb(DBXkPVd)`&<uj+pdSS?G=?H_W9W(-HMAG6G33Lr5RRcmHrw~xkCWI&`beceD0%nmlp`i-Ur40!{X-y!dIs-LDwigqjsv;7Bih<a{L0e!ADjKaO
k<5{C8cCEQ9Bc|S4J8Vc0#YkNiBzc4tt&}LN)sV0go6}BND#3@N>H?v4FI6hl(97|Ocan1CfG$vMS2iJK}gb{Ial*LJ-5T{jCgvx^4_dP@Xil({1id?^}ZSL
^4Co&3Tr5AO(IG3wPEnK*}S|u!-I9hoHnd+<2cr_oatecKxpWP)Qt2%JAwNOCc8HZqN;0_6AY9^5lJ-;LG64n6iqbI2uu`G5e4%3KR7c290Qtn54Rv3pmaOn
#sb2v2AO=4zT&ingGD!#H)Nl7!1h$)Mf1XETt>x@Yap2*DGjQ<JwD$MJIG<7C0B+Yjzhi5rkwP3oTwl^AUJ|#AcU$46e0>$N@-GpsR{t0B$OzMh-x5+A&DBQ
L<WJF0GUb(DyXWV0VzSGWTBxUpin8LRwN=5wAK_{s|hKQ)R8m~jS!a{s+x%^rhtwNF6IG$@|qa~+H!pa$S59u-ngU%8(ov89G%D%76wKfp@<-ZA*D`IXem2j
(v-vOtBPrfsl*s*Afk|vSVs^TIVX9rWd;{NBxsfb6Ql+SC=zNk7(ld`>=%d`L><5kZkQy7Z8MiBDVh5afkzxYaYGPLzphZyh-pyL0ZTOYVdL^WccT1`T={&$
{#vQ_yS5PWj8Ho@1l>ZKgmN8p&tPN>0(SW!hiK6xKzpUk3i*>#kVH)d1d}sG6(t1|NHD~UMN%P36$GHA2!AXNk0;0zh>1#34uGL_2S_H6q-kLR^P!ONSxmYJ
NRyBQ*1(f#6+2`&#%F&e9}wf)w#P^!d3SvIxGezw1RPjaK1dj^niYbPp0&ey4O#%lC_HkaAL@Ywp*;ocBgprmXDRIfki_DVsVV{i#F_FhxNI-5^fYTg3KTAl
>t!xy-H`Kn-tak<fn}z!IHq!F-ME*GGi(787+Vf_`a$DIIZ^54RbnzOx7Gq>u_sb;Z#b6GeY($&&%M>B*rVja5krKih`@LeGl=+yh*p6q=shJ0AUd*5GC@yz
T~G>a-V#+zYprXC$qzBQUoMab$rC~a@q`!<=_JMg8U{#klCa*2;nr;pB)P#sLHNt(n!L23@gR*HNFN01yccKMNm>w@1%B%{j{({R>46N~g){`T$+?j<$O^j?
2BrYQ>(v57U2trk!UYH^iXnz7Qi7-=DkTMm0GJgBfTg9SL*VrJ^(zE~RaqPou8cK_G!zM>*mVsIM8uI=bhKg$GbWD+4hxIBD&3NxB;DJws}zJm2CzgTT9PuS
HG<Oio2fYz13qwfFgi_QB?PTxtue4pixOIzi$;hT;~0n%VWJ@7El@@xGm9OvJqQ#6QiNN!Dd5hwHK{0qiO$j7a&VDFQA8CpW!7d8iik}Zp~eRYN)eY1WfW;-
C^QkYNR@=5ge|3Y4mhHfA%?XO88*~Y5j57?s5DZA8I1-=(1w}@g=iIsAdzS3AX0|tQ8Z$aDM`?iO4SMxu{&BHE|!C101y;Fy&-JG8eoPBf{L;&1p`uPg`)+F
GL<b9l}OP|4HO14xw1kgDTtC_iIPa78X68Dtte6tN}23E#?4a_W7D4l$e@abX^4nzmjyIM5iAFg8sgOlz9UbI>VO`uIK(N!{Kx|MBm_X1LR=v1NDiRzghNs_
70_4pjGK=L18tDl6IbIDV37kyCJ@rrixAOB+bI?d>I(YZ6djGGjZo9DMsyf~tqvg2Q=oKaEyi~VrL}?zD3H-kBy^Dm#vKNL(@JW_##$i4vIyHLQDEAoYFbe(
NG(jdDv+WLV^L}&5E>eH;j|QXJixzzkFx$u#8%7sWn?G2>2TT#U(fW(GHE8ywqnWlKPw43?p>QY!ij@Z@qddZyr^~u0XN^nlk;J-iHb_L!GmqO9qRVI;Uam^
o^BxnK=XX4ErhkttQHZW5Tr;zC_sWh2G|)>>M%hhK~yz!X~72mx%(i8^n5Wt^F*Z}tZ2e<lCmlMgoyt|sL%9Li#0go2P~SUM4$H}6dzuEo?;?mpNkN74Ve0!
ft~d-b)dk&rD)NULz!&-tH)cLQVLC+-bNP)W?KXVrioav$G(h{LF0BJp@(effbpQcRY+bq3Y(DN{hZ*FYt2lciVCq3IhbML6ih6JO;}jtP%@XP&S0~ICeY(m
EzC%C1OR<W(iFs(*VBkShb+j!K|7kfaZAT*hMr5lT$)%R;#JvUc{`_X+Xy_E4!4c8(V5G|%&h6A^2JyB#Sx+fo(4ra6dN1#k3~BUZ#2XEJ0Zgf@W2v5gC9d2
OUai#{1rH&e&q}zf$@hyO}+^IDIn?)VVB-~u%AYTHLz)}LEJ~0hPf}pkbi`~+LdZ<2zRbQ4H7^pVoWOu)jS@^^>_qDB{Ub4SPT(FG)PN}5(!1>C;PqyNif8p
>SYkx!jwWvY0>^k8c`jBkuWEiKpLp-2UAfs1s*4;lmZee3L>ha)q7XV)r3Iol}|ZPQ~1h&bSkcdMu1-ci3jo~l7~w18Ug}BST4JeG)Lu%Zny;l`<z>V|6@x9
Q;~j5KP&Kd0)XWs5)bLh9}~d@nEo!%U*cMi6qt=cPQ^(m{%>SH*!7D0A|fFMW_-icDCa7|2Qy56X2*E;cA3Or%lm`=f8K!L59cic#D+0p(6s{$u&h8*w8W`E
KM-F9AV;7`4{BrVzyXOIL6Jc1(8eVafTU>@4YXADLG)lSQk5Tk887SEh`gXa$w0)g$sN{Tb(~a01yIpQJ_u+7p|ADCLHTlIq(jNYghSFnUMk#PrArYXPeMqM
ffI2PV^To=LH`XvP})K&rji*LmSXmT9os}Q0wjFn2p}Xigw?~ww<KXk!O!aZlP~u}^DsngIW07yrDyv`3)}@1W9Wejg~tF7=|wakh+p+%6DNm^;+8tb7nZ>k
Ku{m99rKM))Dox6`zHhqAwUp7a!xh??o3kj;RuR`3K@@Zx;iONgI9rS3ZNg^I2f9UpopSrB-zhh#e*5K0?_<QIulh#gema><f%&OO&E+$q6#Wtbqgse0F+Xp
tp}2Zf@)|w1at@u3K0Vk&{7^r-I9Pd!$MR@G`lXMmWU(|LQ%yLA&d@!fH=B7*%##q8A1O<!6gkP6ooYq6b%Y+>xEVPkGtsI;pe8B&;prEzr#eDJ#FSlPztC>
RLXKXU~4zqE4<2WkS`Cy0CW^mdAvfN>3V*!|A*_oBsolv#sM+)og#FuHf3015X9vUSvgH6(3K7|A%is0R77x}5QW)y3(^7X0(3MXN!vP$$D>a`bhHNy!DVNU
Sa;+9E5JS4Xpwl)t!Auy@ZiI+0;qHkNl+StZL}c(k#WcdK0zs(2#p7_XuB)yzDOStH+zmHTl{M?RFMC@CF)-Ty>TuQT@)%xZo{%@Uzzm5K4B+w^~uy4j2X@6
_V-U~9bInx66(>d^Y`F*SbsZ3h>C~uN{TseQXJguGmPo#^ApK9PMzmL$1S*LS8dFX9BFVB>mUelo#jJFM9m?yCq3K$FqU$I;uoAY=rkR+ND`!qX&`DsEedG}
oHb(#^yOdx<QrBtn7q~bJU#PDcmQCG6=Mw;b=xK`SYI&p6(tlBgpC0ZokaH^ovG28%R)|QVu-Kv3S~+J=A+^5PH18e(G<SePY?*Ck6dyNqIIYkrhuRdl4$@4
gQ|~+fTQ9HhMe_BLtw(FXpk)dG7UtM!b=n}F;N9fRYM^Pj5M$Z!hs-$0s~NWIzbgfT|pm`Bq8WS>nBu%#<el}Muvj@SpC;ki9k4EWr8M@KS&ANB?(BR1wes7
(|uxK3_`On_rZfC?k_BNp!DGCz-17{pio#_&&=-ye=H>j+$YS#>oVZW9woo$`aiEV{Xu6RhL>JaNj!i$ll%Kaz|}Q34iI)15M}}-l7_44lK~1rOwIKW2kY&@
*f`vB0qO)uUd18SNNZZc<_TPj8))L-ICH=8cHCmz%<RO=lI1QNSYQc97(f<ORvW0QfVKAA0_7pr=|~kH>+w$O9uxgD0p*{na%!JC)iyI(lc3Ulj2~W$2ap$I
j-bSMDUk@6Io?W47@DS#r!=DTB~VM#Jj2LC=tor#(0E}yWqqk5p+{T>x`(#j^VM{C`3O}2Q9`Xz0|7w%V?{(U1!+u7MHJCRObsU4CIXUalA@)mpqVOSnhUaG
qE6U=k2jnWBWn?+2cX2%&2}6C=}`v4pq5%rDMUKa^X*1KLT=r1f831#NJ$k?($Y&n$O;|+tn2kO?i_3eAx6(M40(m|-)+@Fjk1Z!1tSUwf+W>3F!3mvuC-kT
0+u^2l1{TwP)t=4ArOom28y5tsD$mi9gRg&XI!Xs1rsF~f4>ix#pkWGS|X*Qfs#_8gkn6#DJ;%LD3*dCw{ECbMj{BApr9hPi6&tJ29^o}BxEtoS}gOLl37@2
l7^Z{q6mK+;F^M%JT_v{0kug2z)eLFR%mUBeCiDD-F<t4k1qpc(E%WGyadp#6-ZE`L02%M#07(Goan&m2jW*iw1c55PLhF25YPdll9Xs^GYI`4G9(Bv5P&EP
5Ocw!TWzhi3dyD?5;nw>-Pal@JvIWBLnNs6fmdY0EFEi7u_^+@A&3|V=m4Q3I-$jcr?HR=wzE630`#ssBuGC~2rjzSMwKY?G&i_jfV|1jhJ-6v2@fH4Yzg+?
?>YDrfy$EVYM4x{f@v{6#L<6w*o4CrRCd9EqCk=gQDmtE<SFyw7#_(E-+7M5@AkRe;s+v1Viq+z0aOG-O$$f(ZTfSTfYNW*hcA_CL_tdcf3(!^Wj5Ceu&kny
Oi2(#B-Ad1)eemh1Y(HE8H{31VO1ucCZheXH>cXKKtI_#Nlg?cAbi0y!bG78=rD>N?j6Ijb)r-Xnwgb|Xc`tES|3mdq0UeOl^Q`QN(5K-hRB)8h18QOkWoUD
BZ2(t=$S+9S!$Ful}Dcr^s11EpqVIyArA1uFi1-eC3_`G^^kS}eRdyYd~HcFr-nA$T~GZRD18XPLcgc_e?6rTm`Gi)S14-+1jrZF?+?5Cc#38e(2)?OX;=Q3
T2n(n6r~98z>FX|lzES&r3%qXytu|65%%ehgl2IqH~J$Fnb98OB`m~I*kUM!C9URR!y&i{p#*`S%_%3TJ%m99SwRV8QN*An0H3a*X-r7pQ^E}zwV1nY8o<GZ
4ksQUJSOuP!QzsJ{!knUy$Emg4Fw`UtLmlG!e%C-swhN6QY>II?>_s82z_VlHBAy2Zrc&~LK&G4S%h~U>7Zy@L5N9^J|T>B3#v*zz`BR-{Pjj;8U`RKN(u-3
b|@MIhyaw#L{gpy@tGo>&K_pvMl4t`A7SZLAxcPu6uJ8SMAZP&gvk)l&=o|q1?i(9q=;eysG@?XM4&03?nE-CidH&l2tPbFD><Dm<UUki=BW~t_Yfu|1(c9x
f|*JR5t<<yNR%QF*#u5q-@gNi`;hzP3PLIffS?IjA}AVF!Oo!HgqG+YWT>2hgHZghkGqaVC=2<reyn67I!zgkA)x-q;T&Z-p@R`o2Q7tK)hL(L=1mEklk#r4
%ngGM5Zdqgey-g0BhNX48qg*J7y?uKHEBwesr>N3e^2S{#?Lc^GQe2H=qMlYgfeD34%qL?ou`Rg!A=^QLaL~7E8!Y?p=m}ua6h)}4<xm_4i2ISPQN55!o+AG
%juc=C;&mP?EI`KBeJd*$Mnh+EWikb<qRYoo|m(u*qOGxCcDn{se+PfFilE}sQZQ^4&`_}RPE-;j-kMeeP>ATcutqka~a;Z8kx~dw4rRJiBSbUE=+wx7LSg3
4oyqUsO5hTULMw5*{-S#(zDGI6_%>nfceM0<Fo`u_Sv@Fsc_4HwxSK<oOCIAR;(Ru**iwidFJK9o`EIDgk<5edeJNCZKkEVJImr5jscRyg393n4Q+PDpG%FX
DMFL)#syE`Zn8W8Y4nc>4KCU8oK9pc;c*<xynl*QyF)>1Mtx`rsYO<FVMU(W8fb<&jGadw0nXUeuNEKNNh{_RlBCx2Uf9AVzha;m(SXJRD3Ew8soK-v8arr-
TMH2W=#)(2_sgGS{XN6Fice1=^QLP2HFZj{70GQfZ&46E-9xz6ycf(7Vya!V<n=bWZR6dq96i-#9@Z!aTT-A_q|J$!xHjrqREWf8*r&NM6av5MKQHObM#dr}
{{QPu+slp_v7L+>H(0k}`{3f(e|W(!G#PCIvcAU1AwTt^n#Ah)!M%gv4<w~Lhf&(Nl?*@wr<G`==m{jHOkJ@IvIw^Yq>p*`!`|sPx;XUXni}h8G!&7V(w0(<
X}h-{$*{oMj81i{+MuOE$i^KbPkVronPjJ{4Lv%DAkKvjaKZYPj*72mGP2A=IFfV+FvwqAnf^WP-qxp;sJ8VFLqedkY#3-qAwV#i(Xj4*C=<FSl7%2j5QQjz
Sur)Eq#6o8GsBo3@VZ)J0-B_trh>F%5Z9!Mi72H5Ve~QepPYZEmmN=ZJYoAF#|<A`axqS%!3BGZ4%cs$4+oFKvyzT}?c13S$Qw`kFbbkbo<Oli6^kf^JStS8
gIH1i+t}%2!>=zc&SniKvr{BaiX1Nt3SWhl!7C!!S~nb~V=`YB4^&+t-?wa)+Wn>-lZA(@J2K{pPIx=#Bt@f}Q*B>TFOnaC5wwT<JfAf;I!}Zh{Y&ikb#;B-
|8>k5sAp--087}lI%|l0LsF~;C1Op;O=Ei_4wP{=eaYL`1Vj>>^x(e8N1(wMN+(#;8ZbMg$DY7`jYFFt;?)|ETN)Y1ltpM!q4I}&fnJzQNwab~o**Y^OaVv~
K-nJiiG%JT)lpQPCgvCFQLrNV>S)A$=}GyVTn~EL`DYm@bMU0=$Pp4L@%PGViDcOKpN}(C#?CJ+grf~arjnuL%Bos!V+JGcZyyXM6R4G7$m3A=@y1OH9(dSq
{X$*9<EFB6QRXrgUN_`mcur1fz^HQd?bb=#s<MvNJ(PAn?VTCPou%(i$hnlJ8`=j6s3C$tpo;^cDU=S{niT$06UluKgI5}htVd7bW#+o+wyxFH&sT8u?U6~-
=dyAhcMYvOoPQnsYI@X<t*y2B(Q7buK<=ftNqdW5#&gB7HwH&ql)We!nXi8rgc`3mx#Oq{w83=9DuG2IK&*ks)=YUY$;3fuC)#Q#k!`1pOf8-ZG51nK)l&#`
QplaJ4kcafutZtXq)3a=gRrzf>alrTArVD7r-pt*Q0ygHZ9deRfj)oH51Jol1x6T+B2c7CP|(uR610YrlLTz&V3^TWL#dk<3JYfvt4NeIQbbV$3{?4_XnTY(
tM64ZXr;p#3TAhC2qwwbi2sBLQX4#&P&~bThimfhJv4V-3C9!A(8xhgWCh#-nsed{Nyf*SgSgCB9_Ea%pio?06<;25VIjm|WT0ASt^+<|d(0kkkIY4(a5zAK
iC9KZnJ<u7KqX)RmH~udQ6NY~fhi(}BxI3_NI;epmz5C6WY!r-8R%R)9w2@U`TkTXh5F%5&nW}UARcO<)`QIjy`ki<WD7zdLIjZK)$6bh&>k`}rqDQ%vlu!h
VyF(C1N`xu7B+HB;3FwX<wZhLg(rlrK6~Wy;@&5V?u%Mkq&CA-ckn*qnndaz-E?k4wzwhdq~=I;u~H`TV4d{B>WZ2k-myUk2jo!~<^)EObRnW$`tY0xIY>eb
hD_cEhUlLnc|05ej-93h&iTmye4k|cpgfe1D8%}sfs6*$(XQUDJoB6oSU;G$W-A!?auBYC)KyH-|AxR87$2b5tqydvvYd99?aqVq<MPh^1@4r7r_OvrNE=?Q
%x`)4=UURnv&6LO53MOv+ajVABA?5XBS`sWeT@>UH?RQrVFH8P0qg;#(@HeZCFUBMBUOM@j;K_M6of#$2Yz`lJR=?sn>&c707)HPqSWP#tz9#rrDlyxlzth!
n$}{8qLx+^!KC~sY&@{y_y@bhf+GX*kXoP*v_2_;1Yj2ILGcck6SF-!A*P+1nN2h-<U51Ci__J>wc{zoqSF{CfSMR8Z(W2>b1SAx547#Uq&-hVVeMm(WH@T%
otS|*N;yi0u){+zHGZ8_nt9|nCx5#NE}9TFTj}3f%y(tPs}K3b1teHT!V3Q1ED6A$W^|&R9=QzYJ|8ci!j$`5%Mj{~v(SHZ2JrP}XT8t&3~A38ITLvZ5h|_N
O&eg$rkYK&Fwj%z7|}&U(*+dj$wu%AIY9o>!3z>Ptsqbu46zDO)kXWUs0&V93U*1M0$2ztLV*d%1dzu$3KF5|fR<&TO(0@o2B;ur83+OdA(0xYDW+(IpvX#?
k%<_o5v2u)MoIyL1bT;nFbAOkoWT2#=wQb!9GY$ri1ctS42oqWcRBm}H%Ho`*Zd_oal?*1i<HJ21|$$O-SMI3|Ivrg;DiWYGLisUJ^U3uw$9Jpz;(Ad{D0@X
df?ziQVSMLQi&!Myw7<7pB9LO7JFtDGOemA5rnE~nAQzC(fKz>b;uFXMAXbvOGQy^Vgf%+q;vzVvIQa$3Y1e-MAAhCNkkrPL=`PDB_$+96vaqEQczViXhTUw
Q9(>y+oooUhG;@0GzN-|v_UaaLQq|d4K#H{vZJjTt3@zW49wNfz8s!AFLS6NnnohLuxm_AlMzG&)uhtVu@Qn`l4;h3HZc@LkQG4Cl}utX5fW?x(48VtOhHH!
NizgYGZIX&KtlxowiguzLS7j5I-rP#Afh3SolOwX6+ukw;%T5JC?aO22%;c>tYp!xH4Q3+MN&*90-d!a#RU@!Nw%V7iKr=nni(`SIsztv2!UXxvzJ9s15s5>
0aZ;CHBuDR$uLp}7ND4<0*Z*GiE5@Qz1gA)W+?BD^kDKPYZO7Ce38-xQ1yvJ5N(YW6;Vkn?C2n%2q}pmF^a6Q1w{o~#8L@KR8vIM6lfhWCdM>6XjUO+ii!tg
EmUlYk|Y`eVu}))pn_V0f|w#8Xz0}yRI?FLOeGXGL7>%DL{L*jGgL&3vl9hHR5DOeN|$XE#ZYJrC{<MrP}0!MQ&mA}(KAq#QAtfq6x0<WM~FCuqKYC?l^TkH
X{Rwxj3$Vv3W;cFVh)0oPXccK`1i*agCI^bq3~ohGBQ$9AwmTWMcWk4e{OI`IH5_zAhbpa8#pxRz+i(Fp!lI@aYY6>>5CL?g__8E(L`n?qQI%vh7h)?Mo>X*
s$W@;bf&Tk#kK7M!Fd)c$#$xUp`@yHqMXU5AfTi)27^W-A*2cvv9$wH6voJyDw<<JQW&TsYBZFFf}X|zs#*Z5O1Qy6MYD=x+XN8+?wpiO6IDl9nu>&~3Qmnw
l@T-z#*|QyfzU?8%!fUZIFQD|(6qrMu#VINw52G}8)=oOBP1BA35Q^)l&!4>QKhz8Qn5-5EiIcyEdeTQY#Submee@;<H33AR@9_M(6x(gqNqUz0+<brsx6xs
i6qmaGMI!ybwy=o6N6%$mM~b(4G}~{u>~Mfl!-|&27?IEq^etKZ4pLNvZPcatw0K@D%h<BBurGc+NhefiV7Mkf+(4dIAIz}NhA$rnuvgqB3emks)hyvCQ2!y
NG5=)Ng@bhf|Q8}3Z`k2Kp@gO52dM<jy98Bbe(9Rp>!6;j|;X62%#jA%mre!5k+heGm{FHQc;wvP$OkZQjA2D5+_TgOJO;eFu_uAK`Numyr~?ePG*Y$4p<=w
A{bXBlxbZEM2K4$nTXHWeuAouK0!)RNmSJrEwVq3_#H$l0w#o;ao@)Ua!oHSvx37+JOJ&WR4BsBLdb||PqM{5ibEBmBqE@gNQ`4z)T#kStyZxGg|xD7Q$<;d
X(*r~C>W@VkO~7pq(V~_)*iOPrhwZ4K)gWddIw9DvHCPKj+B3agCip#5`hGSs7Wtmzyzc(rcl)YM9q6<E6&-hh6DpeFn?hH;Yau?VN&kt>+~n*yK&VMtx(0&
j>G49+huZ|8K8~DHo3;NMx_x&j9`Ufs}ri5oMy3}x>Je4b%rfOs<Tm;Gy41HO|Vo0`yo%U&+fm8kb%Ji$b>rtI-sZYOv(`oRDzJHOG^@z6%$icB@99-fUyL|
5kueO_h1v~$K*w@#Uw!t$Fspx#!3E1K_B9Jf)eiGXRB^N18W4>6mPh>^C;p-HhaglZh>9|0r`mc&21i-(ESkokwHvMi9nJ^9Cxe=g@Wh#oj4c|cqo3bPxhs;
#RNPL)ytqN<RNs%1E8X6Qk6hNg)k5AJ+bW6g$XUEF$C1fGZ9rll!6o|9^`sOf8HSQfYHef5g}1kRV&^Y=x1u;Zh7XH1aNCHn5KrQqeiE9cRO9!?6|5!5h+Mh
OQq9M6jd4LXsfJrQ%0K1^b|*RI^%a}?jx{vLD<Q(VIpWLp(?3|v#6~@Y^4c7*u}SXVyLKQfMtO02)eW<M`+lJEeW9%770pKV@gy7Rf$SeRV9$Q1yE5*P;p?|
+gogHBui9g(v)avso0gLM_p45+M{TaPU0tQ5u;5M)WncX_82xg&c^IhyAzGfV$;^(IdDD95hiAm%H88b6>_C&HASrhpbuGP7BQu&e+^TuYbtoK$|g)Y+pVQ3
nOba8(EXI4r&(#+Y+*ER-$Pn#1d{@~GFR9)5sIf*_edEJkH2-d3QZj9zU*cLIDXuLy&Fameefk8TnWJnheDRf{f^%><D1hQTF-@QpeQJ&Yc8i+kzV(WI!;iU
K$v**KEQXQkttlm;fLOIK9g;LV<EB)K^TyB3(f0{3gUOYJY7)6TN36>G^g8j)RUQS><!+&unJCx^?~SbttV=J4}?TmYqHx7^{+#FV6$<I5LS$Bh_{9#oU;9g
-gxuD+iFTpwS7BuhuCuRN8ck~F#Z|i4R~yf62mpK15o7%RxFAmJuRW-57qhyA0>}+3IK83&M;UGh1DST_sD;;ev)?J=bxDO>f~T(5Zi4Jb2c#d>khE%&O=U?
iE9`sl(T#R4|02;y|{Pt=ZNU*yG8rqGd}vA(Jvesq4IZ`h^0SO>o0j2(O8kt?~VO(^m=1n<iz>03*LtT%U|L02l{1s2TU>chrB&8={}@BrQmNjs|XmGnJ-b4
Hze|vN%)Bl51pq0XU@`nP|$sE3Z@03ScF6rf=1ooRve}0oD64qVL-$MoVrU|pI?N-jyI4-Z{<yj3=UnHDkT^0AQTUo0(Yj6<A6R{6WVk{h)xzHg@%bD31p&H
Dpes2VE{6BhxI9rDK!V8S^B@!WDM{WwHM!Mk(5g(7tDhp<|)+{JVx<>nZt^c(Vwj$GET(Sw0^bKr^;qQBW8z2C(C&vWmYs9$jZq(_U+G*Z=I&*O2dd2LXhRP
6s-9SyDF44!_6x^k{Xjm{hSxUy8;-=B|AMLEJp!TXB07likc7&@LH9JDHrQdMi5^D3>8mUR&_DUDb4}Rv$GSXb0%V)_ORxuk&cbhRw!_CHt6klqK~`-udsd4
F!^8;=56m(xV=-RL!k-NvltCD$=7w=$%<ouKJ>9y)%!!}L>7K6j(H*Olsu`4(^9IR#imM8r}dPkcN5gZ(DeCWXiw4rdQhBdSi|U-m$8NSMex{n9ymD3@0?#}
O8FD1uDz=5C7G;+%T;WlM#WPzM_8hYfZ%xCL{}Ra#f<ARj#s;NYN8mZG-@jwZ0Iy*ncFp`f*K4}k~LIg8F2OvCXU$Cf=Y=?LWu@ah}bM!Xv$KGthC2Qs33-x
uDaaP8*J@}r=ytRnzS9ksEX?`s<Vq0wTxj^WUWz3TCldLQIuN+irX|rH8V;<KkjTn5L(eudhIHnp;$e|3?eK=9gQ#%R}qMaf`dkx=ra&nRTzlJBTE$vs^qqg
YZf$ZrA*j@hDl>sP_^{}y)lw1rlJZUk|>afi72Th^E)*qwYORAh}8}oMo8OG5L;$y+0hdLM6gv9gjGZYkrb0Ah)&92F(anA0~%nn)RG}Lo`v<H+6q3P`FkhX
z7X<3kdZWrV4|3aAPfvo5g%%T7&wL%_WbY#6gxHoliK1XOk14|KP@}B-MPaYNELA+egTl`osn)C1F$}bViYL@8~>jNOC%`_6){8-#ROkwtB?Tf5KrVU^OB-g
B?y3GR+>)7@9C8v99)Bm*S{yw?2i<nYKWRCB3PJ!sU>LwCa4Ie3J8)G3Mp%G6hDe2g6fIDm;=B`2QY>KAIKpA@J2tQ#Xu9-PynjD!cv0*MoMT%sitZmg+7K3
fuwJ|5?HyXI0|5t7?6!Z?;hjSfQtUAsQ@-f9^g*Ez<WIphrrHL*!!_Z+4BBp(XpuBixIvsmn_`Adi^I4d)^`E5fmt4JxCy<>wRJnMNu$=2>FJt#poh^5GX-J
i8stWq2hbU?GGpF`$PMr7^YO2paLOegeF6B3d#2kpITEEjA{IC7z$8F?|!G+n>Vdf#1C`>i9U0Sxsn1YJaI_A8pv=ciw-E#%E{u3R!`sFru$Y5LxPpsaf+p#
-^0eTwNX<)enZB2b2c@LFsHPWk+IO&9L~#(2=>Nwq9ajO9TwY1x8a&K4{-UjLk%T4_K12(5(lf|A|B&W`b-C*`hpRHg`tEo{fI4)BM1652_Uf~LQ+IjP%Qyb
1jA7YMG+KA(ts5(g1}Iafe;lCv{6+9QB@?8(2NQ}6%|lKKvgKj#0)i5kU~r$5)%^2lo2s2Lp4=IO;Hgf(IFItLMcN_L`2d6NJxwUP!z05BM?;;ArjG4lT=Dl
5)6_Au_Xu+kg|g!$`wjbz_f@HP}EUX0|b(g!c!4MQ4%)-cmWGT5YbXfl%9--kF$b9`yhOQJd;HUNnSu`bZQ}>grH$6P$VFkJ7P$HD5-#@DXM5`C>SJ)l_r{$
q4FF@os{aljR~fV5#^*bc`9`i62mD<697oW$B;RRB29V2k^&&8fS{#nDr>ZI(+@dTVqk!A0SZ0>E>DpT-ulXtx(y5hD_F^pMvy2}AcUAGS{)9FiK1B{s&>**
CXgva)D$IDP>D)3(hNjFN(4zo2G~F6tR1_HhZ+Kggmi(5C5eiFNRpIv2AwWi2$5ibBB~_TWeB5X6K5u&sKliX0$7yNQ=}qwuy$jy5Yr`96m}N?H0hz(j7g!Y
Rhgj*1ucgxOAm{cTr0>R6J<4w5KvH5#59cs0WnNO5==u(Q%n#<%`rp}F$zo&NkkNbY-CW%ez5qR6<?UqBm#vp5(8c6dV&X}hu0!eSiF!2?O{Yd>whgYxn~jU
<Q5ZA536SsJ>$_%<R0P?1Uz3H0pkH$=NmXM<e_A@Hw93BTTH`J(4~=7LrQgA@dhWr>~MHYVA670h{WS%Yi!-s)7>yjk~VfSR8cxO?yHcLn3$76p0EfI1xwg6
87zT^%eswd*jG3)0#088JoW>COpt%HX=y;qBc%wzh1j1r9sZx7zaPi`BkcX*tN1`q=&Q|p1Equz(cAC-{(4_OyNm8ML!IKH?6Ryy4gh+h71(0g4G)N?CfJwI
-+f?~EwK0js9fqUe;N=1BQ0qFQJraYHOWB%KH;fR=WJWk?B8}s#6wQqBVF8z5vCAjC5UGJug^7ozGnFbzO<|htqE3|=I-pRjff&4_tOWC`En`Lf-v|xVzFbE
;>hC}v!$Z2h^iPOH2xc>+unKB&|tgR)viWBW34`-(ZE(B9A$FdcH2@44O~+`OY2j?TgbcAI3ZQESBx<zj*1rP=(Ibx^Y1(03iwyA4K!Iwl|gKca@ZsUK)QJ=
wd-~@;2~>*<LqrD=9=e@E^r<*bB}9%XZo3_hSh;mu)h8<h9vbE9797^Q8Y_<K;@)%o_uu(NM_lHv#nt&2DK#PZG<ra*X#G{LudyB#p44A3Eyi&JI`JwfR3Kc
DpHL<2-hO}E+$w@4y=j@8AF0Ig^CQU8|ExKE8c2G#!{GruW{TWK%&~=VVavkFO3TV@L<3ZqYWqu?#HXU8up(Sk9q}G&3ep(+RX}ER5l7R4O^#3>?F`d<O)D{
P&+bTV>?@%Mblbc9rbbp6Jn$o;uyJCYht(|HJEBU?6p&jtZ&Q<6qU@n5F~hD{Po$}IJlCqJF<Xqz4(=Aj#&y_`Y7to0+I?1r<fGNs?DO7P8MvbokYZ1m_a6H
V55O0QI!n%w;1VBU3=FL4z}S@H(ki*c*rLEZHur1nwu3+>^g{Hw5oBt3Upb=j5v&uw=OR*W$kx(ndI@{o>36Xo#mQgro%{7ZK8<1;=|jHpFU0vFIr~B_-7qO
Th|@?SP{OpU39D&tPmIKS*kq=zcz)Xu>S~#z}1~go%UebGlg)CRO!raI_GJDSIgnJs?4bbwe@6yrdu2AyOhF-t8_R<6!lOfG8qi5k!TbJ_0-I;7HAdqm)&2|
(12)T05WKnO(1Yv0uw}ppd&asyjBqd;MTRqMu%CGN))nLub8y<bHx~Rhli1jpil-z-PD#05W6A-0?%Fyyvqbv4pkh2H|1wb1rU%;7wyAvK)^Hvfuiu~e8eUX
E>y5kGQsWIBpX?&YMYV-0~K<?PpB>)D`-W5h}~9;#=~||*&B0aa4mU0E%n`BUNR<iF0q-}6-_i0!nhnSm8}*Es3GvdimuyC(BCwV<W!4wT$fo}p+v%EGfA-A
KY}Z<Qe+h(D-kTx?JFYR$THWNR3M083}c{)ATkO-3GM6~TaHbgkUX}|kmgX%eL<DUlXx~Tnc|idQHUQ}c=vtcSauKHFG(lWhUO4eV>0dlK@1=fJ<5Ox#suM^
o=_hUDX&ztlD_+pl8+bYG1wXeVGn<FC!~Y`$R(A_ArM?pQZ`U(DtMFP{5a~Zs)~Web`T=Yiz)+6xHemnaXgSNYG6BTcZ{){32;0J1j8agn<bHPNnFct7g(!d
7**ArkfRM7LVEkP?r3jadvmEcEc^7vq<sAI2&_uQ>woz!taHvk%kb%#gT&*sk1iW%&Y1W$%*_s#${Ed5W6zABJR|6KKE#m1(|brz4{iYoW2T+US;`)I^yX<%
Va}R-=Uh6p4*MXYy_V?ih8NF^3{^q_?V*r0&fZ1sS3B>ZYYI!Pi?GEDK?b$kRv_UR@4RJxZ?oAQ>}#Dc$m>dO-E7d-*UYz7$nZf)1c;4M28d{r6OboW==|ED
2fI}vz`|k8G#93(*j=w$$4`E9td(?#hb>~oJ8R*DfKG#T8qpN0TVvs{Rbw9(7fo!XcfT490tvL1PbL|F5HyVdg#?uZf=j2gT7CKP=vHQCp^}0ijEH(G^7NVO
azsJYdWEn^^7g%cNLy8Vt~gbN7ncWGQEr&9w-eegxZ#m7YJ%fs*p3K8-&!x8=R;o9n$}S21VIIO*&MZ^I%tuE2$le7lZzPJ0Am_q1B>Tw9I(l<F4n#R2yJ|W
odLkQ)mUZ{U^Y(*XLC7*DI|v!5?-Jzi}C`FhFJqJqLibCQg_1S&81U|d<!2^ootBwc=(eC#D|Cr7YOTWA;B@()%!^$(`+~bdpZoAMIN-kuvm3+A@t-b+4=85
>uC}?8hEx1jSlgbW1N0g_(Ze?1vJqmA9@EHPmpo8J3E+)F6Oa4Xl^ie?HHoNBWs~0Ogr2&UG)wP^}(ju3NW6GqD6`*u@q4ut#4la^Tzf(Y{;i;MFkjmy2FfY
Sy`6HK3A>mn+~bHP@w3UrnezqdU-3tEN`DbA7bavyq$OIn*{8`0t;VtNa<x*M0+<v)v_qywLNmE^!Z}<b{Ou0=I=B|J+P8MaPZ0`BNjy<MX%x@U>h`hf&3bT
cr)*$C8P?Yua8{Sq!VwREA{DSg`k@>B_bIrt0EyKfU3(tj6gyYRp+MjTiCH+*_kh{x>H26>nB(iVl+WJVkz@%5^Z}NUGH)fs9Zu!MG;i6sQAM)W@(a1(K<~e
k4tkb2SkDzRD{;|*F!*#xS=g6_#lK4rjKQlvJpDYJ{_GEUj=cjGWWFUv5+lkw8CJ-tR}5zsA?6lm{no4O^PXmGB9o)8k93>LnBZi>Z$J-tei@PIX5>lBrZ@B
Ys(H90MSRAXPb3ONDaId491gl!4)hOK@iT5U8{t<C500Xs$3^4$==F&zdP-*2sX2TP^1ybK?N@ZRdCXRNoI6sa$%^!jv*_yP+s8j+#Dqgr{04Yxx=&}2?5NE
hAgoi`QyH^c{##ZXC}-;k-3W8>6d7uxk(tNHnRjbn1>K$^5bKZIIFl~uxzfP^gLDUpphmyyRg}z#z=RxBwseh3fVQ2fsT(EejhB6Oc_M0G*rysg`XFEVlu@l
`K2|g&i#Zz7L^Sot~d_OUXRM=SPjPOuuW0jgp*>EbZDTDsgn4B{5$)hVhA`;z6s}@_|b<bs2IscbF7%7G{v1|(%vrMF3try!r8-ta!4Ri5Lx55PQoIhn<QA@
0*6!yS7snm5EDYV=FpySZL6c9yR=~Dp8zhr3*P?*fv;R$>@C50>7)=^!SqLra<%X;&xHqqY(Am*_J*i1LZTLFI)p?Q0{TSRo?XLe?0}&uJZ-wtEM)0aFd40e
+gv*FwGJbhcZXA`V_4#H>72(gQrm7PORMV;AfTmf0SHY!q;L^B82iY;H>0h3g|-7-6Jv3$YWhL5n6!*oRh~g46kDS$)?vVFn%c}q(`yR?L<J)9EaciYIR-8?
{J>q3!fhbI-#y9d&YK->fqN)2HRxKaIw4_v)EdTl=<SY`CiPHD@4Y(R)hh7pG%Woxyy;VYWN~DTD@PBO52^(LXHp*Q3t^NP2Z8iGrZ2SG*w9`44ha^)sQ#%^
96~<54;m-K13-gB5@-?XcduNj-*+~gY!b_}!#IaG*E-j)n8$<4o4sS|Fhmg{q=0G92sWe<BnqN0cWaY6QHOb}XyFZ{yDas#3qr`~y@*x6(Qu0vsqsROB0A5G
d4!zC1O*2Ar*g8~@tK|HW0;c0>RFf+=@13ATd#;-Hd;s0eGdo&@&i^FtJ?@~#gSSQw_yZkI$M~SN?@f%uZfw35=h@sM|w-tvcNG6=Q}eM8@aQ6=FhEf)$?Gz
AkRet3{<t|PWpKlO1#<-)s4nrgIEQFzTRRaaVA1tPqWqFU3qr3Y#uJ~szA7}Z+?(ZL(EkM*0mA4>9K`!w?`uwX_zhucK=`imK+dcVjYCA$=p|*c6hVrXXx%A
J7R}9s<{oTKv3I#b$+F_c#Rfx0p9!P#qN?BhL{?EP<<QzDNJXZLxzQMgQlF@W-KkV;T=Wz8#eL7KoWNgp}#g4v`)c{jIs-}xZ^F6HyJC&`WJvTvBCX1>fs>+
d!c_mpiEmH>1|LS3~tvs2fO37g6iDfOwxDu(7PKR)Zggy;=_0O&X^WGC@9F;?GU_m^LQ8=q%|8gdwMnNk>8IMss-C9t|$?H4_TH5zY^0M`T2PA{aqIAwbCBV
3PQYz%6fy!@r$@CCm2sjkop5c4!*P+Bp$}MeK0!9X%N2_xFebZ`x3`~n7P=bbXe__HgNk$fK7&&hrWAO`GP}t;`&YpO{-O0#sZXmfV!_?Jka|_dmwe(9d_YA
VA`3K2^PE$uo(MPw^<Ptn=XuiBFZaI%-z<_=dX@*Ihxr;?NNUhE*{KkGwaSUv#axP^iEJjfIwcwa3B~~?#m8{x~`EPr+ht`*x+AWy^bm*X*NiJzY-{qN1gm9
ubDHwhnOF};>yV^;frUTbUVh)OT)5o;f5bXkZ58_h8r!OLl8-ZEhW%!&X=jaOq@usYVtiac(zt=$SlrSn>}fDwb?=!+V|t!cdkt8xahAg0|_8|uEPa{vdU27
GUj+2U3IEHu+&d+kSv1)$vW+XynAZzX=fDc0+8paaL{~@Ei*bZ#N4zEGuVYCol34=PYDM!C<j47)e(S1l0=g0%X2Rzf}@yRU1rYF?KFp5@v!!uS`I@;Q8_YL
!O;_RO#^vSfVu)yfI!8L!U!?D$~|DdxfuoniaF6w#lG)GB1MLS*0}qz*aGM#V6KUxg8+lts!{;ONGkdtb=P~ryQV&;aiE8SZVMzjoR%3Re3Bh`ZuHUk(+yyV
MqH{P!!n%TdDA81Lc~}LxkMz9>JCOR#8qfosuZOfk7FTmedibBVZbMdFsF;&VR#=ejm(2#JNj|uoisT62IxB@U}IlWX#=1D<!-cT(CrElk%xjG0YuWViV2nH
RM&z;gx`*UGIce9$3d{zW}&`@I?@Z`u&QsJ=+sLgRrD*q1<(qG4D@?E+YDD`87U6ApN!d(7bgwBJ=jsWq5{!Vp$b5Ar&bSw7{2W^N$pQ_=)G#x`Mnl68Z}`3
KMP?HY4Vz*YLT@?=g#}&#h*tXolpzdAl<|P8X+@bR&^mns?<>ha<4<RmY)4{j&H_oanpB3r3{;Yap}^y=9<Jm9j^VRg*a2V5Yf4f)OhQ~Rz(ckgTYILdg8xU
sf4y^5EvkwE$!h%?OCH~;Jt<vF|wlYMg(+)%t5iX(~Vt>PMDCYql`B0U5yM7Vb7U0uXRF#_p^m?gmH09&TZVOoT~;aecH%izZy<sY6PJn4(cEbkfPW%ssI`s
L$!7=7yu1-1F?Z;#;{lfi$>rKR^Wr33)tAb#KQ4abjNxK=V9Nzy05&}FdR=RY2Y!b;+h+GovXulLzDlmiINVSfD8`o8Zvi^PMtgK_Tx;RToV#Asr&bMZ7t;d
Kcu-!D%0b?IO^G{PCJnZN&tY+#AHUWCMDdW(EBl~C+~Pbw1oOdX$VK(0|t-UF6{N{D%Xcbdse)NPOGyAJ)bo#jB0HVrLWmu3Oy(XX??j=i5gmAdcG}|l${2?
Fw*;`&C<$~pnj7TYYR~!fq%SGW8MTXfKI1G2wL-5MEqsp>eJHEMqyc&HQDm-V7<8zgdhIZ5-t=1of(^qaOe^GUOC=)vshxEqR{OU<z>6QUp%<0yC#Zb8tC>g
9p&S@&~3%~3|VcKv7<~?j)qp|I3gMM6={{^hOL-%Yg>))4B*MQ$s5ZM_z=vgW4UfBt7@n@)mgQ>k3Dal+6D;UeU*XI?##i^U2b>}I9`Q|-t_`mty_RK6Hb7k
2+;XR&=po8TtH|<->6g)GNE~qoCz#LGKNeNS42_-Z)HD5i(7;tfTWe#R{)50KycLT4#+}y+YLo=I~Nwn#URLl<5U$HW34zPl3_uj3|!ilEIWFiY{8>CPtXUH
KnN-sR3P$=OuCvT<1yTw&VX<T7oyK-b6f$sbY2XY9k&H05ZR!f;J`eMNRFfDQsZr{GzuCgBa^(8G)iq0Q`C;bgiTP@4j^@KnIt+&_l6X}r$NAdv8~HB-0-mJ
3rsPzvmPWPn_Wc_H&>ENt~s+nH@sD*TF-pTHC3=IzowE{s;@V&iygXcjA$=+xA_bn0&FM-J|AD!{(2vDCb0f&;wYf~-2@L#xD$q;Gyz88z88u5F#e4cRg>HY
$;6O>5I9s>QQZTm%15jvf&9d4Yi)n2(lg^Q;zRUMe}!YS=Y`T!t&;09V(0b$`nnCBtzN5%WbA>=dScORtvtgF5f|U-A(-!!wd`lHl<SCO#yR2c?FAofVdjJ$
f#V77olS75Yqr@Bjc?g{fP69pDi8pBu_eK<FgIk9SR_<kUUFb@tz*6&Ihhv)R=2HBaYgw#zNWO~Qzr`)i^lMqlZB>-gwoDg7;!`p3{EX@<tj3AoVd(!lM`5O
RL3HYsRG=~Ip>pud`ZewG}MY|nW|Q536Mc#Dkv%HZtuo%@}v|OSz~TJboQQga2rD~Zpw46=e*Mi@LA#vJ*e~8@igbBes38~Jw|mK7KpuQ`p8Oi&SL991VKh4
c82*YI*hej9#nPnEKasdEUl!L)Utr_O60AyMosEzTd7xLy}jp}OFl~>D<MHb&>GlD_Gn84jk0-%&wAD`#q0893IXuDdi-Sd0U;lV_=Kh;yURTE>5w!Lj_2dU
H5AEsW|Ji$NKGap-sSX;j8){BJq|J4C`*%sq9i7YY7r2G@!9X^o?iJt*%B~Jf^9bl;E1B7z4D&aFs7{=Sx~R^ZKV`y)S>>)4U_z%=hb`ffcRQRvs^9m@VQ48
9Wu={IBEzCWhh|GV8te;y6v#m<w$bb#I#mMF*`KkLZ00ZuWwsE$ciU4voj>?LfalHsO~A;C|SiOwtsE!SX9`xJKotdk5g(DM7rg|$SH{|nxJgoKpn^Ao=jur
VUB;VLl0>k6dMwDhWL9)GLi<+iL7e|!cUn)XL49_aYY0{J~pvmr^4VIN#$_yekg1xgi5p=<)u=oT2hszB8fqypg<)cpimS7(2a>3zgtXf%4GaBV2PG?Z4PU*
-1bPauA<Av?t#}PhD7hGh{8Ao)e3IRbf0iEW3tW{Q1v@IZtXEg>UOUp%9$k-CUNe=*|SP32HCYUQ=HhVL9AlmSyP_H`rZ*fcDm1X2VT^Fx5Y3l>tD;U^MI+C
IcR6(Gq|P`KN;(W4=R5;1$VEQI>z3mu4b=ktqrMcED8UD)r#sputXlz*7F9~X~{oWe4m)bo4`#oZYvvaYmCMmDApX<&19MsLz!BAHkm6UN_~y^oN;>+p#Bt<
gPC~I%hGBlTNL6UK?9|4F7TCItZ%W;Qrl@uBA|eEGM~C|_omj-C@Tj1X<3iG+%^4p>EgYk2H)K7G`I766h%fKmii?al&fPvU)fJ5JiudhDe>FBN7q-9+gXyG
`+N84>|3tI2d~=oU)o{y+YD1}iv-I`QHNAs&XIKQFAUD36OYv<L-Dk*IWj4dnvIoxlv2|n&bA4yad^&I!f_FU5m<rb57rmAAyT2Og;qfo53tf?N0x4IUJ!bY
m=7zcbC*bP(;J$gx=hhqS5762Msm#KhYa0UoXBr`$<FD^H<x`OQ7}trEs85y!m_g~L@T}A9R(3@4cWhxIjK3R?Z+4@Vmr4@dmaS($E5lpDglhU6130^g=rNd
1Vo5BErQnftd9G`Bop-?a39sF@DM$0WIDjtNnPe<Tm$lt8^OFy`+URLhxwo=>jw{yG8A%&?>_CW)ao753EduSfrwbCLWLSpl>9Ln&2KWDeixmRqEc^c`C3X}
xI|P>zLSin!I(T+cCxeLQk4W+6c-_8&CZKWn_=%bb#;==DR$egP7jV6Sn(mQ2xbt-2y!F$=bzKB9o%!BCmUx+4LxutHavacw~%qNpk||KwxE=Yj37ejnKl0r
s&{KR)X~AaH+K(0Rc=mpt21|U%(F6s8&fQCY{tY5^~p%k^L|_ZK$3hJB5@$-qKG1ADF%-;gf*3wg=8pL(EDL72>Y}0nRN*wQnC=f&+LFapXG$}ji!|%R6a0d
`mc^sSLSIVDTp;7at}P=)dNFm^U%<H05n1+b`H(gDTe2n&*Jqa)zKD+lj31e{I@U%^5X}jY~XCmMI@meLW}yt76aAMz;NOE^?(wG$R9tXh5Ap4^C2wy98g+3
FrqkxWGo-KPF#bn-4WS?)vi3W&1DYqHju$F9%e9vaM<6(>huRYoUfIll6b)Uks;;Q$6lD_xzpLNO@!<~gS21{On3PQX-zatzq|IiHN2;vWyfAQA*pLfpR4iX
$&>W<@r0gd*WXWJH77|@9BX%3Yp!hp@gg+N8Ft?e%WdiE@Bj~k3#bPw4WfAT1Y6XIWAWOg;=#3=&=FKh#Sl%Ld{7mCsAT(7&y$cu;y~xY;PiM9eLaM8Q!ZLd
mS|(_g$n#IU?QNTDWa;2vl4!|Ix<<yfk-Rp{^Kap<^MStd`{=?hK407Bmjs~fKoz0i3VVzWla_Y#HVVXlK1L$JGl1eOuVv$MTML8-rr#d=FfIR-2<YF`)^FZ
h%!mxTzKOs6upQVm`w?Os3>BJg=nD~dJ<~A0}jklr{;aad_;5y^xp&z>jVC2fAyFL1Qf2FD(vJa0}>7t&%i^JQnaDi8BUNCg;dlul{HWtj{lxhgWot8cY>Ua
xAmJZ@u9IM@5J9Lv@|kd(>Ixi?s-aKx^T`kU~OlF`SYA}^*EmN5btC?bHdx^j&ruMW5Rz$0Q}EGE27x$A9nRnj*V0I8S00;B!SKNrz9SOvA9gJekSCiq$J5y
P()EO#S(om;AE&ln2Mr`fr1E%A!)6VO#;DC1VRu55TF+uS&JGmqACL!NCbf5aS1}l?@1Y99CMe&XaF-vOoS;MJWc$`HUZcqUGcr_&W+Y$uN#8$=gNqTcX7vM
>#lnWYEq>|1i~8_>h?0dHowq7A_%Ziw>U(XZbspiL?{Gest_=+hNbeJq*Dvi4x1)5KDQp;#(4Y1W<0zb#P9x}9`vzQXTxdh3R+z>D-n)u@4H4k+RtEpFSm2!
+#)E0Q}gG?hmw-|hudb%Y9LZm@J2i{n2#Yn3(4>$dNgp#dBkmP7}EI;CI}xe7(95U$j%yN71SuTnxT0M%G6pHyz{qUs(g-|`MHrg+pZ?zl@YyR*_`M$i+Q)I
na+9ZuTGdiwWYR65Mm?^=V0Wvjqwe6(81S@$uc}~U0IoslSGt&MFj#@K%ALRJH76kuQ?iHj>>fC;tk+4GvW{&Uu%#x1YiP7LC|8GmhRhAY1;HdzsHaV*gW<@
7lHQs$=_q2x=W1H5LER*`Jf&{)DBC+9cKn(_jz}^%>?0`+H+NbnQ?4f0;?@6{hEfXK`UcKKzR(vWup{RAGi}W18y7Wn9;J=yJwE3wv#90C177t8BsxDoQw*I
z0+U8PTF;^-?KXT$;vQNa5RjV#3tmu8>Bivt~ziH4V9d*)Cu^Fa?|Zj=8~$&hlw9-F&|xFh*c4NvgA|k5bcP0$ZV9*m4&t)w+u`tnNKnY78`g@Kk&8@R!kDA
fXy^J+{(w<3-Pp_64Bdy@?pa^(9i@BYbtK7;{gh&HB0UIDI=O>-GGN(NYuvo<i?##2Y~8_9{dXdzC7P#`cy4yjX?n>#S2EOO$$fvP}WKi53rvOF9GMXVbH!-
J(%*&{rdg6+d}9EnE~`2=!Z*h#s4k=NHg**2bfV(0!RngpCt%;_v6RqlSv{wY-GoFeS2sbu^v3w<B{!Ws3a(y!T|`FlQJtmtVnP1JGd7dTWZc_ZKdi4V4`Ro
Duh4{1dK>i#wbGr1g#>FC_ob^DGLN7kt`83q!dLn1yKx4P!LoRB+UgYOw`d)5l}@yL{mvbO#u~F<~jBN@B=4aT``p2p-LVEAh<3nVoX%UebcBU`NpD@m&{^`
Gn?VMv2mH@y9^6#HpcHEfQzAuUZ<XaUZ)#M%zS%;6ND5*{oDG~ltIU~9|)JRsdCikCV7;s4&9y`;|}iu&?m50mS89rVG}Reb|G!oQrgT|RVkgEg55w#Y_XP_
!XIr^(OU_$12TgBq@AK`QHpaqrZS*nV~N7^Y$_V@m|IOb=jWs~QHi#}%)vtxc&9V1c^+MGYsl>=T{6#I9d&~W)Lgmp%c2IbOkv}9<z)Qqg;LmCzPg-Gd-w8j
3^w*n$CqCD)EoIA&{J${_F581p`e=UQt8DPSg6oqM|KeCe%*$qD@ajYTCz^&0Z`Si-8_#Yy(r2Dg>xdGcGx(U5rFB{!?$~R1Covm>Z3fPshGzi4B-Bd@akM!
gStdIMkF?0A^GbJ<;0l57_x<I<0(db&&v8v0;xN^T*#uM<XR%V(A>_u^(QbSk=XhW{UiZ*BK~|`UR}A!9k+&<E2dXtCKpa{UINEWOo`}*@E&$#`*J;RlllC<
->>_>x7a$-J=g`ef6Q)Z{9;{x$oWH^mtw%`s>SRNz$o9;H^qg|$bg@qDuhZzK&mZj>t_~uQl$Li_PEHl+rjJLn&9n$L%y>aPsUkG&KVJUl1hu<=4>lhn_v-1
CltUxLZl#gyC6_aLFc0r25)AERP)}_Z9E}hEKtU9n2J;@7NNI<@uHhb#A@F+_Fqgk#d(v0#TB-YRk9ca5ODC)B`r!?@>jShSr;3jrL=^wY&uKMpb&T73f{)v
h#E@M5_&wcFD_XSc;@cCWs8M?-Sk@?_}QT=DNN=-Y@=3}Q_1G|G-&%(ps#tZX>Wb+%hAf$1@je=%>qYD3#fujP^w^oNFrhgXh5gP0H8F>0q~OP8fZ8`#E5h2
gGj0h1c^u>4<I>FPBSSb0LQEKfPC>^CKRB6eSl2K;Q~KNP9TyAIzPvgOb<S~d{eezh=MSwC#P*<&RDZ?$AsFwCg&75Wy)hIjfh$nYJmG^N%Cw5gy|ofOFd&4
yzMVAI+-bsE^n+DXwV{tlEK%tyV(9IMOtKEXm0MAJ@`I17lF#-rthu5tsJ}-%QkU)>gObZH{Kf?Y?P%1>WUm&PAE>agdkZ0%{Ho$pfo_};E$E&OFp__cU5E#
##OXW3Z6{|T@i!6?uLUKeNv-D7^tbLN>OM=b~H|yE+$htV1=cmDloHba0o1qI<dZY0N8p5Y4k<dM_x2=2P*01GBqfOfUsE#QqE&D;({CAe4P$od%rDszZN5`
sr86^O9VLqVc#bRcQ*b$eK|*lKsU{gA7Xl(?~ihaA#I3}Q5qm1mV-bEA{Bw<v}o&s_w&D8*|8xQI=Tqh2RYT#G=k7QNHu%IwrwI!HF%*$sik~CFbldwvOz#v
6|QXh(AS-EbbWR^!|`NjdfzP(h!8+jBOorC+15qmyP$C*@dLX8<fbIw4zQVrjd%0CUX0G{fpj!zB!<xC;TTmMV%02Hk-K5hG;BN4YZ!)Qn45<fMGd^%0`D}s
lRZ$$*&Z4Z?T%q1v(-AQ2>`Z=9lhaO58s)~z>yw_Nl4}w$muy(TR#@~)nK{CSHZ01JbGxHto7(KhjVpi31jBU%rBlCcd*W$`MxFO982B>p|0`F85EXXreOxe
K}QC|FSYd*0-6<N!x9|2IL3LY*Lf!~_3wJ__qd5^%N?feAQ=O+fuV|ro#dQMp7&G3OhHxlTj>}{^3iQDK_r@F1by`dj;%8y9#&Cn1w*1u8~mF;R{r%eb=WHU
%Wb#jV8ynQw{<Y9>uaPhr!+jYSrEjReqI5PiwPKb*L1ITOO^#0JuYV{99+y^WMv>13L$gJ&=hOtB5y+u13`_T2J_Y}*&1{Jcy^ru>jEO0tKd2ZV%;$Wy~iYa
gL~`7C6ov4@5QIdd7;Pi_2QKY0g9q6wx&^J($@g74jt=5QQlP#?n8lf<C1G4Eae)T#5uZ2tr#8iSzKWe=!)ybUUQslqQN~~Nzv~rGpF0*=}xYkz@<!B=Fak!
p`0H#o3liG9bWrmw6|8SgjJ7fi0bs=#x>@qU9pCd5Z8W%-~%^<vqY`&Ubd(&T5N-fnmk${ajHZPjYDA)fKb(w(YkW1&Aa%T&qD*j-gB<Ex<}DYEcVY&2aZ`l
rS+buuvJCFewn{RpF+V}v;xH1;ipWF5oMYk*N6@9t>;5#4|N|6C_>s#85;-dCkABm0pFUsy4Mpw4|%#u(9_tr?NCt>)&NN)AT+{*wjU`KfrNRj*GX3|1qTk6
bunu6B^C&(16SD;GNpnN1yREF%eqcq5WvX@8it9jrVLsZ84z@O7uEr%*3pn1J%$?VgA~VcQ;LWzpePLN<EUpmBPd4+p%Bsy&MFMDiPFt1u?bpqH1yQq>rgsF
SGEUMlODCKJ(6CjI71LKV3vn5wY+E*Dq7eI9yZg)Hl{lfJ3f85^yiUcEZ0UHrve6&VY9F+0!r%E3nZXPN`afOwr-e!TsX~_0-h`%4g@2m!>AcCiK@QoYuzGl
ss<4YkZ=wpIioc==4Np>k`+}24Ixz&SS&{^BAzXd6eOt5XB=oD%A7oE-KTTn$9$UDv%8w84g8VL8b+q|)#nCW2xl^3h96_|tZc2K8@~I(UY}l<?qVv%^QN}3
2FK&c(?=0buQ9kcYq;sQESU<OpDoV&J0}>zMIG6X8nrp|(g9*U_2Ds+q&Lkp78%HaG)|p>MZNoaHF?S$5CO;#(Gn<X>Y&uYEFCbQiq;%rM6;b?lLBCxW02?#
rjkN#YFHF|s{=>|`_p~*g>x}q8W@Iw4vpeukU-ff6MSaC^T_G(YMxpMsowf$j*7jc+I44=AdaogIwt->AB<aj_xFzTV4c4ciQ@GL6-#Kkplrkzc3VZ@ITaSS
te3Gaj*$aSwLqUa$)Vmu5(oka712cYGC>jP3Rz_!FpL&OixiBcI%J0kjcDFad({YHz`a2GGQ<I08D0?}@3#gC<gIKfyco5-yrFzLbH46j9X_j(orPjZA<>~3
r3kCy4+!%?^MisCa&T(IKG9qR4ba2JLj;hr-yARtBr<^)(-TmFG{PDlc`G;$9#_-MJN74segt6Bbe8p**v~&4hM73r#|(L7^cgA{!BK+Ff#I5F?(l^|REWx(
O9a{hw=<c+tl)zhPqC`Pjs~)tBmj~eLNSTx5<gKZ-oYyo2;B&|@v*M+sl{c4pl@TwE!(}Ww=z>Gh6^kn9kpuO-<yT6Q#zJ+7TrOy44o!6g0YS5^!J!sfC&{Q
iwA+QKxk-%o?Ms}`N$boGK~<(Fw-=#3S|W&25_-u0zg_e(!Q`5taZ&@ini`UyWen^qcAl&5OUokjHR+nxL9|!c{PK1GpBsFdWE)j)+7vNS28lV@=6M@fW!$T
XfW9X4<{y9ObmnG4eEl3B&rLTwvL%)3Ls*PhV<7_#97OszRfK&s%+Amf*zj-MHb?VRjSiP2J{004BkWC3KNJNtc->2+2;dJ=>wLAl5&z+kOH8$C20CJMJk5y
FGojMw2+`k=G+bjXLnjAki}HAHGsT`&cih;zIOv`F;4EbXx4F}c`_-mL56Wf9h`D&hck07yz|Q`zbhnBIo2&7A)TEuiXk<e2y_q%s$!rvYM|Oxpa{|4ugzr(
%K_Gvr>)%#?^wj^NuB~F(I_s<Ci)jredq7DMZXaEd)lSHL*kyLfkqUzY@&1xXo6!z)!4}^2qFWWcC$Tac_})^4(W7j+=29JhW%`E0m4i3Q<q5nkXj?!M`diD
*I<Nj))Ye{N8DSG7vWu~LQit!@+L~?5yL|Crrcb5&CTa)OdcC`p_RGI8qy~BuJ|tjdPZ#Uz-$|M(1x-hyk%|m*EKbdhVlklz(ELZNc8F&QtmubJA&*k5!+Pe
oSD^|Jt{r*ldiZ+t}l+1?>jGEb>@}B@yiZk;hep&Fc;N_VEU9VVg?<hHK-F_HAI~>rlV29Y@MVzxE7qHL`;T_>7bYA=MTRqn2CaBjo1f~r#4JrDN5=>b)dl`
s`M`RwAH}v(ay#X90dcKQ<G)MAmSh)4g+9rZ+pTpL_C56Lh+M?00|_ds%e_4gAYEO4HKQ1cIIIYJj@Ocw_EJdpd=<rc}4n^A5a5?Dy4wKe8SBG*L_E>^_mIb
z#*ioGi+^sp?{wIAG7u-Y6?u|+a0ad3N1{`8W2IY9OfBg#WEGLvb)!Q{x^0frtSte8JK@MsN4&$l{+Vh3I!oZj5MOC@*^z+J!x*{tKOBHEF59d^neh-4$j=(
XD@uQYjVSyn#sc|LD-at0!RsziAzMgtA1K&Ob%}BYdd-CIywiP>n9T4#Ohlc@0=I{=5hPXJ6a;iG(-p_y$@7BQQYf5d*+1+RSj$#7v{sp7gifcA!&OY3|B_)
RKf+oAeE+|=y_sb>H*2%)pnbXwB@*C5qaJlX0a<BI%LJv)ybxsW<x^{G(%J#X<*TKClHm0+)ea2p|F}7@i+m6bQ2ryv>OA?O&AVArZv&p<=HMF(6g>pBH~Jg
02KOUqKYho#7JDh-Z}6U2|PloDvBtHrYS0_CWwlPFiQolr%2@|8=cB}WXB_yIW4M26N|56Y0Sp-lR8Ru*c~N0ecu`ge=xuoYIwTU=Q?jNqbsKBw9whV^bymb
h6{QkLJUsLdbQts_>0ILmF?cNI~~IT4660J=bYoARdEe$=`mUhw_NT*IBae<NYT<;-##Zs$=KRVLpjqLEZ)}0;zL|OXoN^0LRsF>wf4otcFXZ0=SXk^Noxo~
apvIO_1s!Y&?jp})EeDOL}B;hgW1(|IzSHnvE9)K9|6=ouR8B#j&GL2l<J`cC8$^T9g6Z<k*BX3_g=W2XBhH+i)yUVBM`9A#Dhs<B@8XYfS^0syVQ-7L?Cj&
cUO?@$<fR@n+rNT4iq>FG8{68QnQKOFj?mSWr4oM15`9rF|%aTMB@ocP&BK@ayG-1c)Ukt$Z$;)V&E8udLxo(CW^^IP)V^Gj3cgc1c8~Sd=)&729Git_v&ym
^a2x!aWH|;3)3lp*?J~$DM^B+SCP<%fbFm_7<2~@D>V8+GI0^BVUi&vfjy^&h@5Z`2V<G}o}3+xb<2;7t+&6Q04gB?VvrJ~mMB_CDo`3g4|=HrB7FytdPE)O
en3NzbkiS13GI;%ldK4gBf<Khyi(+o*wK2Gj@TJal95<(1a*!Q13m{BN($@vY#7#xD6-HD+HU~;+y1WqEX>9)M-hYCkns*eW~7Ii<GtwC&AmY~3JO2Ej?k1j
(GRjW9Ox4%mNPk5KsDDxxICZ$JjFww4SHXFk`lXviK(3_ut-Vcgl!xB@4^cREW@DwpHKi1*8;G&8;!>8CeM)X4kUATW?xNmYuJ$apED%y)Qu>g96Yiv3$GmH
IZB?>&?usaXB-6e4v6Ii5AueZrYfar7-XoGIP<N!V#SU*Jk6cp5ursQNC;JZp~($Ilrk=ol0Z_WAP*#9WkK#$?Q)1FjY&eMnwuuFpg{o=M1+-0i!iAYgvbd%
jIdID<mpg27Yz^uKe}M#ng}4YEUj#6(WQ(*q>kE0tqx1*Y#lX>U@AtFk6F(Oc$BbltppPi#X6WK1FcZ$G-*Qw`DpI4M0XcKSX8{&wFeTJg=J#V3fjTlhJ%A+
F-9S#f>_g-s3ErP+)z3wB*f!LW;7)+5EC^t71_%~ka$2EK&6?d*wO51J=-0g3Be_kVp15$5TXp0LY3f$6OOq*RX;QOt^H7`^Z$+g^Gepfw(1x@&ZVPT(ozfB
ux1PlNKGf$IA3>RBq`QhRB=66PA;rgXdAJbN|1!QR$M}3nPSA=Wy=hPWO#HD11J=|?#V$5IdKNlO?;HM*~J5%hqcXRT7`oJOKCmt7J1BVH4G;_opAHki$yWf
0VKgU4dHDTt`d#Nu25vmPT_mf=v3mM%XqF~&s#Wln!AfQ?1=287Api4S5ir!=4|G0Z79v&k#O&;y%})4O&o!-5p!U4W^qf{L^lxX0pBz}K`Q6&;&HGRF&Gs{
kcwDrrhsJ)0MgM#C@u*nV93%D6Q?pnNk*^+glSo2Mk35)W!MWL32Y=6^iSpO&&>m|-jz^MB*v=+27K(br`i;*!(Uy7{+vMQAv~lH2z}L1BvjQ5G)jr311M~!
fSHy8SVnGttRbbUYShP$Oj75)ew1A-2mzadFR+rGL(i_+$HI`GZyzJ)s&*P^Rv3bI)+5GTZ5CN2M)8MZ4!ASAZuiUuR*tyV7R#8!8|$pF2(_|~!Niza)HoEw
j1or>utSC%7dhJvz}#Rk-R$YEaZKX&;|&2Y+HfO;8@-CGp$fzzy1Sf@N*#|LJgkGptCY)5(i{Xk!#<~)TWW2X<5=g?<aPGO+(ccL8p^s%iH5lg?(vyLJe3S<
lvGmEur-?8#Aw=4xWqIfA(Ho3O3vPPdXZe#iG~YPGP#(mS{1VemrR_vm{oL;IQO2vL(;83AAStf+D<=g=1zZI{IfpyI}>3d$XEw1O~P@%*iwNODAv?7)g*5*
EQT_{&@Hh_6)OYgONygLl`2I*#FP#-fGfy47nVDNcYS`oq3VyP#~g}w`p$yj10NL~R76rJ#8ipKuoN(j9kaHmQCax*IKtj?po18KekmtyGg5Wq`tzew#7BF;
teyO?$O-ItkocGxe~F_Y<QGV08lY*!#3n(epj7*szz>?dA@)LO=Vov^BRI5V%0-qjn*<J74KVz(C!UCVA?K8RCAl--IXTb+iHL|4_C%%7Xx{|HBc1JWgOMsG
Fwh)Mmmc9=X(<Dle|)HDDC^sxIhU;{ofK&kN3-Mev@ehWKr!W!$EAS+pc(Xr^Scdk#zLgIB(f01#u<+A4d#2YQqq(G=MN0=;eaxo1Eh07@q|1W0Zd2%ynwyX
0Af)O2v-oJN~rn86r?~=6%0!d(1}2&k`$dQ?2357?9!%#K+p*3BB5dwYKEwZQHdQ7upo3&r41s6k#Pu2pc+*gRnkz<v?}x|i51d@feHqJ_D7}Z08W8N>LPw0
arW({ZH6f+tyl{=HG-G!#(Q9U?Ku$YXs6AIS*nVv99GAL)1!)*nkwy!;eL`dD1DG8f{7q}5}#QSzEJb|r20vyhi!v83JA4`mYSuuqLHtAM;UYl6^Ts+93My&
K9C9ZL*?95H+cc7Jm5pUh_+D}0Nm|^?T7J~l7_CvC_*DmCfEyMqZ89OX<Y0O4^X;MrkN2mICxKFelj0)2|?A<pC$b&uc@KXYBZ==N+O}AD@&s2QVevTG#`(R
w#OQLdIYppBT9!w%%b>8lpm1-mdGAGSFuvjvrZpN>UTH>6FrdHMkMehV^bm6kyac`(G;8DH--77GIvVhTAOe&zWk8HAcG;HguVW_P6ZNZEiV_ostiL`K@*?l
Pc|DMZ=MYvO8w=(CQ0@a*@n}8SED&|gYRqu!QN{jwm-68+l22s6J0t2!$vC>Qv5{oUg+AJW}th=^;j(Uh+Lmvt`07Y`C4&|$Wny>Pz4}Cw5U7LU+7iGztn8}
ozYg^++D>wNBk#^ZR85eX{-}FM&Bga>jvYEq%zWj+18B68Ev}$yMq-QBIKsIs6)xxKF=-Ny3`=fE;d5=r*c|EECr1lZAu=y96F*o#V=iSQ6$72vvH+AyS7EG
8_cQ|CN0b^rW;$S@zlOai@0}~-fTJx1Ht0nDsaXlp0$^EnBBaMcQnu`&N4+rMMMo$5R^evDKk*P0SuK?L@7->5C&5~8BY$RHm$_zj*2wH1jIyxEgNDxW!rk-
#(6gsGqH7QN6>grJb4dZE8jGDlk4IJ6sDR8lJgzer$UlJqij<^Qfy>O2#5&m=_z1ZK%@eIX#yZxi@L{Dg`&63M+$_2(j-KcBG9NzkOdJG7T2`WT2h4qTU0^=
g94R6V)&wND2~#Dx^WfbzX&>&me_$!6TB2LAbybOSD1E(vF^WJ<u7kDjsWL5C$Q$Y6#EB}&r}W6PVf#ARaFHlg(Ae#RUlHd(j*d-0`euqd07qdioj#el^7vu
Z7jg=`NJm&#bSrc^?rYeufXhShJ?_o9P+|opq&FJ;b{%EKNe3%vQAjA^x~Z8%%UQYSi{G2knHni8i{wLfusvK1DT8xYGun{`BB6S5zC2;k=#9sI7j>-6OSBo
jl-<oh(;eTa{(RA0iiWM$S2=nQdBFmfuW`TY!NSGu?GskZI=*naaTyOwu=ZYqO$Q^cz+s*g~99XlEvK(1tdWTd>=6#BfFY9Cxa)v2d5QIlSKspA)1LKWGYaY
31}ds0W>HpNCTizG@u5EkLC|ggb&4y0BpPkrsVtXn*pc03aE1^D3Bs*grcb?0;rgzrHE-!pb()ZLO^0vB&bRPgenzip(z?hm7=0(VriKuiD@XHi9s1)M1mJT
P6MKX61f9fqPZ1C5K&+<rqV4-QUGM~^5g8^nIQ>K6r};wwqT(yrUx#LDs3_Rjy0#DI(Nyep|K2S;3hhJL&<_f5CI{8eegd^<h&QdJr7$zr$vOplPHuanVBi=
i1RvdfPJWs-btV|GAN-ZB6M}BfPGHI%yaAUzmct`JJzEeet%96)9cO@d5!{Q%%N)Ih6@b81y?4=EEKkLBi$+YluK3&q7YHQAY8+&1WwoRJo8{YI@&-aIjKVC
5ui}gI!hAbvMG)4Duhw8Q6VQuLV$!`l?UCir>x&5pkhYYVu-k%YeTAPaAS1olMTEkxWs5)rUbsn*2&BC`iP`$lv7-6&a-@Jkx7V6J9INnbK|E|Ttb_n!1WN_
wLCl_rVi*^cagAN3DpgFx-plALRdY7I71U$-Lf1r5SvJdZ!$$O=O(bPWSI5OImdg(r>TzVebo6na#Sx4!p3&liZiK4HTu?8VLy(!Sv#!#2g%U)d~Jkm;R&E<
7)^!?NFnb<u?V-uiJt8+W}re4jY7kvOu91fzFr;1?}sS8n>Ed-K!lt$O^(psVFs$61c)3wxw0oMhiwKLNfH?2LT)ikI97^roG~$%P44M78sahMtCLc9PJ;=l
hczrHGoIZL%2ZoL=JM|b8K#V4-An|UA}pqWH4Knm>34inHfw=^_3v09!H969I`o4%K@hqiu<#{BU6n;<ao-Ilx%1#AgG8MN3@9W)hn#hTE@*?^pR)n-j7Bd~
kZVzb0kR1|5YuR`-Ei2ju9$exl~ThIja$5K9qGItyOa*b!=Riagw!<yMM<=<NOlqw&nK8NYJ;J-Jm)a!%n{G%lqjm`;+$jVQz8tIL;=_XqAB_$qLzk;V3`D@
s)!m!kS+$?4^7_l(jTYWgtB6Fw9F6tgsl`L6xA>^0Zh>m5m0R$-Y1NPB~`=X7(<eWrr1Lsyda_;xkL>mMQA`MNE*j2DvS0@+}tE87$hjojtJMsK<0=Kl4yWx
d!g-+c)<2-J%o`14Mf8OH4;RSNd-ybh(#wZn<WKS2v4do+)2nrT0{lRn2DtpO$sKlPWtq~wIy)CcgaOLPKk$K4m#*3w_H4ixnWE*QB1{A**HWAhg%Gq6x3&_
-R7c(DQPS}mKm)d$6EXM@wYhN-=NX{bM^@e#F^Up4vDg$k@PWyS(p#N`!SMq&;dr;S%P!30Yqg!r^+s}r3sVr;3fN!`v5XMAvc^#ZwVv?_U;H85Hvl07o48)
y}_zq86q82R8SElL{Q636+%-%3{(XL3{e0x5-lw4p=n@(7-@FWGPG2UG;QR7Zor0+F;b`+Dp08?#6>}hBJ>+dN|KdJB@{_pRRL8*(Ni3o09QQ?1VI1Ps7(hl
s}Lm!9XrI)L=#p)14nt}93Qg|M<-y1c-G<U`h%g-1TYxDVnH+j;tU)-&u5Wb;UIgxVha&J^6l^I{x+}`mK3Exu#qs*U@YYSW_z#$fHoI?pR}e}f+S)<A_3-!
C#wkSpx~HHEeJcvO;G?r3cewyXLb!0*I!$qAy8OQN3k8=2W!NFyK#gFg>g(!<{be*nXF-lAI<v@*J=8#eZX_^<7eja`KD|0!RkYhkb&;ilcJ#O5p8|EFcs?q
-f$3l2d2E9p~EZA#QwGi^Wt64_U!%K`t!-!SoGURE3ngdj?B(sY4VWt06CnAxNtBQ9WOvxv@88j3H#29L%4M!PL3T09bV3Vf45rFKQjx5^Opx3j-i13xqtTG
MxiUDhYNd$Fn!Vo#M6=-PeBk&;JFtXD438UsID+30FSnygjkd8NS<<qhCTu4Uf$^7x&RN`21WZ61L`uFpWakSj0qMJFvN*LKPb$?x?&)ps6(M~17$Fh%ESif
H^dX~R6RhFAi%@juI{40SR^~3<nkPSQ$lb)zpYfrs2TK1hOgA)0Yjv;xH#gpNl_A!B`n1^%o-plN`(irgAiCSK@u~^-~6B3zWFFWck@1HhKg#(c@AjIVKXvB
d+=s358&xz_VGi8I;;_63FBNs|9#OaUES_nAbu&?#vQ~gbu!`j_&Ln--4i4<`9|UMgvMkyC^o2w$9Mp!dtqWp@Iico(GQ{nATQnbuCD6qAu$r9%70eU$V3H6
BtT6G3P=G1eQ=?Ie^F?1S|zAR$Z0o6a8pe`5hFGNiXvhtF>`DjX;DvucYao^HzB1pybMv1IxLXrV#$cGM2ZRlszBZ8!`z0P8L8}1?Z^f<!WET}`+6s#`+|Qa
Kgux)MExHr4TL$ohs(*TPH{^^|DJTGe_j)#{JHkv^rC8q+e3`wOjHzAI~rhc649VaT1d2&w$X_RiXuXWDp~?1p(%2NjF2>k`a(vSy+IgM1!EY)>I~uV7V#)i
BlTsIBunCA*m#embf-p>Sc*cJvw)*$%?MwiE!eP*kg8pbQfZmdL#$4k10nef{a>&@q5zbnsiBpc@5TU#DTQVphhfvF6ojL$G23Gq#%N$~FF_C20R#xXLF~Cl
hqw1+K12`e3@5?9zeF?V<{O@%PGJ1QA-~TDA}bM~od*w7>X%a2N45dpRHbn!cW4eY8lsV;()$dHB|yX=EC{3>P!2Nl?UNLimihVTuG$Ku8h#3+38^p9C+wu`
$e=&Y$EkKu-+qrPc!9Wt?8^x|Ntk|AsDH7PQ0$kR)=CX8Wa($`FRz8a&;vi&51-=E5veHB(%DfZTbinB8%{Ux;oX3xiVd9ARt&X5lr2KpXv&C?ZkGRY=reYv
=8h}PrnE#@+f-?6D-@L!flX6WgbAy9-L9xPy5x;k2(QS&ov}of+`h;@a2Tm(0w6*`{!mp4OpGHSvqVyrLKFl-M8#D#MAFhwlq^)YKMh531vy6%M#qqFOtnEY
R3KCsq@XnlA!$m1ZJ>g|NHxG|9ipPC*dor`7I3TB!O|rsPOibF5}aBF)<qnQC`iCa<8nT<<Q~4yR(A0)cX19VaV0qc5&=pysgc|tWSpqwRy_9A5Zkh)B2sE1
3R;OK5foL12VS$(6WW-CW<_MdD=IcnFf!4S+jc|TaS;gU4M;GbANKi=%zZ3c<`{-}JP4<Nke*?)uz5r*?70s`19DWQ8ImL@p(0ADx^$G3=}iI@w1G%bM9D!6
1jo`<#FWGdNW=+DS{)h<YeYpYB2^SI3DUZ0YGn#kq^_4jnjhH+@c~^bhDkpdEvp6$V1N&}vV;jb7)4A=Y;V`J^+tiDKPJ<65Kp^UV4hCLZl2;pmN@A9zw4Wu
=KoiYo#{pJCG6&T7U3sdrxe!|v0|m0nTfF5I<;_{H!Km85U4Er`P0X=kJlLPbb5$#zy~P@oFPbsC<n;`aRo=wv-Pm&77S}N(Z<H2L5yP_gFHL1C;t)M>Ot>#
gW<1X!-?95$=0^r`}`C%9&Pj!he&j!V+O{Fuhro*-AZ8~)cuzdhMXM>6_x?gzzf0g<)DCAQA2^G3P1+P=$m44BuHhUSXAIGZ4^M(+KGAY=LpXtEA0eEG7q+2
P(D)7(spKzXCE*F=|n$Z%^^r6K*R@*uH10@JG;!G;GacP?v|>O`?WcZ0i+^FMHzx1Ho_PNh*L;avZOKrq9qidp)z=gWpo2YA}O3yP*BiNOOwBRB6don##C`9
7&MgbNB|5=%6vO43#5q;$&jf6d0>>|ke~tCfhQb?SYwn#ZSPbwR4%ERER!g@F<xvA{|nq37)%n<hLRMns2;3via_OP6p#t}(Y|M(JTrk~;>8pcG#5fGoC&yw
jPcuN8z#?{FC1`j!^)C`nC0AOgzYbSJA0LmQgXaV0~`!u6G#-P^@Vx{o!#$?rU1bXA2`CNo-cE_43D6)8}0gy9S7XXc?=2rSqOWRmH=#wcWQHcOs-Q|bk`bk
I~<Q`j?f<vm)!t`Dy;$~AdiRV0#LpDBnldNI52O5DvC+C;B;uAlt{Zo#yK%a7j9%nKb6S)LawL3Evah0%}ecl)>w8)4pO^99l_QLMWtv(p;{UgDJT^7n7@`E
^Ik#*goOqmB31*0YX*Oj{Utd~l+gzm^TU-9ko$y@_#qTARZA%&1jIA|%~KGNLo*P<dIv|?9)j;w_8$MI3D7BXghWg-0)Nna0FU0$?@Scgkw0hx1b)~E6Y_D&
t%aFHIxQdA>OTmsxWfi<{T?w&1&C_Gvn|A@YIs9>2x{~odV>vH=s1|55ur)k!zC6KYq7A|tE|ZY+6IE>JgD8JopDVG%b>I`G^4?!a2c5n$VUXngqk1+sG>_+
SZ$$u(;0#cq-umDfJRvWAP@<M1aC%bG!a2mIRl++b=ym$FXRlFITN)zGY7i>(BcAzPYzDI(9V$%saO%P!7j8Ipb%>Mniw;1q<}Ue4_F;QFhBt!+p%M0FvXey
05TDSc@pD6;<lW4*@jrQb1T?U=xM7Ij<IhW$$C&CYR6J;g@TEo2qA1%^e8)TVnK+_Am|2$2*cix)`hwu5l)s<1^^*~sO{U@qqn<T$+&>j+*HPaGzUa77$78G
i~`AZcUnBVe9)2?pg>~iCIcD1%S;DwuBS$~#-|gz;DjUJO{@qdUpg#+Yb2pu<r>b(y4KkOp1`VXg5vPfW`&Cu6H0>?dUH`j6oT$1G-e7WK5@^R!CC~WR>zFe
QNANMPk8+n1=!xLN({6k2?P*WRhsjQQr4<MhOk^f5-XN;7^47Gkg?xfm!g|H-umLE9(oOq-KPo5Ike|n<(v$gK~4m;Kys-op@$v|o&Hk1*h2`&P%$mD>CQyP
y1f;4<jjL2hrp)7->wf>O^^UU#@}GVAr`?*j_7Er(SXolaG_2h>pE%r-Bl{pW;T`;wzz0RX1XNM)B{cFPZV>-&epw)8d#LDd1^^gu#rKAml6#qP}1fCBbGBf
xN$>QU~p>#$TFPcLKxBBO#kRII7t2JsEH408WfO!uWrX=ZC#86eCty@(%!{gXru%P6prb^Xex+GM*s;Iyro1_xKKC>#$f>|n{e{uZOj*a#NO@M!Hkkq+I7C%
44QJ?F}DXSFtBpMfr_bO2xVD>4YDi9<gVsk2)PUf?{0`06kvN`<iKR>xsaJ6LYXv8l5Tl(&hEK=97~udPQSp*^n5&7`A5z&X@8*eaF?HS<21hc`gVVV4-r_l
m7@y8YX57PKiJg7w8j~Lj!dRpu2B<{<OisG!ha7*CV_Q(1Md%Tq(Ll6Do|2{3=D*j#KBP^DFFh=5ikstK+6>&Q!0@Nhjw-fS(*rHWFe?%Vt#EdHU*V}B!y^N
3R+T<3Mp#DDXK<*m?$U+mLoxlJrj~TAF5J@scER15OhF%6a$&khLR$hslF}~1?}arlcW5CU-B@Q+6oWSA`#$v{PE-Q>B&Pte|N(J+D1=L>S;f#b{LF<HI$k8
W(>>VH<QHvf8+mc*FW8kG8FT%3`>Z_{{D9t(EkZ6ANJomNS7Q8oVas^vZcIBXw_l}f2oINbe#!GN+~FHfjv;C)K1@C7gMJA_4#+y5!{nj6*x`+(pYQu*~31!
%YNJP&%kiK?BrBXKibw!vQ=e&ivpasO+mnux;M0dr-U3K%QPlsF)?J;iWc8<G_&d7%K6f}4>Ui5PG9wY+I7wP3_P4<p68$xG*I<V?lruSl-)ik6cR_#Q4acL
>94@lb=Q}0j|kBajs~e3!);9OFY&bS-zsm%8JAfd>?<Kjki(2gLx>~1!0~j)TguU=V8HW)a7uyXkfH&f==XkKEkoh|<EJOn(ErC@uloNV-P!d1J;yBv^2PT1
$v@lU=I$H|p@Wtn2L;)jHJ$0<MQSZy^O}S(ey>4C>~r?{H$?ERl~STW9r3e7S`4x{(Er465qPO}{BQrnp41*{Y0?W{BF6S?$b61Lb<TcSZiD(i_5ahb>Bw~a
<D-A>KlVQt@2d2$R_J%WRsa*XjD`wIeCxvw8V6iJ9=Kd)Po{Wq=Y?th^4j%zgJb31uX<+^Rtpoy{8_C2V!&Klm3T$RFxun#7)xHl{)!g$AFJ+<)gWX4YV_#)
4Q_4y|4lG&aI=pQ+49%H_#iY6?|{+Cc^J&L&$>|7iVlb-JR>uORYl}$e>V;-dLSRsc4few{;%)6j3vLgr$RdoN5Rz8kRzu=hhOBUd&T11m65cvB(Vw?mIJIH
=`S91KDXfE@;UfSjTus><U;)}y*66;DB{jflWzLLiEYiUQpaLouw?ykfRsy<Wg_G+9hOVV&2cpY!%47sD76-F@_tbb|KdfO*Z9MS)%P&-L-;3$f%n^)ugfKN
S95t>zWbOd_Zcn~cip5+1{{-?=xYDZD~<bq`PR0<A4}>UHi6@h6!^GaxGcmHIO@wBZOPv4n83e74iu877j}9ed0sE#{`Tw}n0Izz4fu55?<zU_|K0ZYbkjfQ
{%@^E|Iv3OQ-uiu5JniF
"""


def register_lakeflow_source(spark: Any) -> None:
    """Make ``spark.read.format("lakeflow_connect")`` read tables of a PI System; see the connector's README.

    Raises `ModuleNotFoundError` when a package that the connector needs is not installed.
    """
    spark.dataSource.register(_data_source(ARCHIVE))


def _data_source(archive: str) -> type[Any]:
    """The class to register. Spark pickles by value what is defined within a function: so is everything here."""
    from collections.abc import Callable, Iterator, Sequence

    from pyspark.sql.datasource import (
        DataSource,
        DataSourceReader,
        DataSourceStreamReader,
        InputPartition,
        SimpleDataSourceStreamReader,
    )

    try:
        from pyspark.sql.streaming.datasource import SupportsTriggerAvailableNow as EndsByItself
    except ImportError:  # before Spark 4.2

        class EndsByItself:  # type: ignore[no-redef]
            pass

    def unpack() -> None:
        """Let this process import the modules of the archive, before any others of their names."""
        import base64
        import bz2
        import importlib
        import json
        import sys
        from importlib.abc import InspectLoader, MetaPathFinder
        from importlib.util import spec_from_loader

        class LakeflowOsipiArchive(MetaPathFinder, InspectLoader):
            def __init__(self, archive: str) -> None:
                self.archive = archive
                self._files: dict[str, str] = json.loads(bz2.decompress(base64.b85decode(archive.replace("\n", ""))))

            def find_spec(self, fullname: str, path: object = None, target: object = None) -> Any:
                if self._file(fullname) is None:
                    return None
                return spec_from_loader(fullname, self, is_package=self.is_package(fullname))

            def is_package(self, fullname: str) -> bool:
                return (self._file(fullname) or "").endswith("/__init__.py")

            def get_source(self, fullname: str) -> str:
                return self._files[self._file(fullname) or ""]

            def get_code(self, fullname: str) -> Any:
                return compile(self.get_source(fullname), f"<{self._file(fullname)}>", "exec", dont_inherit=True)

            def _file(self, fullname: str) -> str | None:
                stem = fullname.replace(".", "/")
                return next((file for file in (f"{stem}.py", f"{stem}/__init__.py") if file in self._files), None)

        def of_an_archive(loader: object) -> bool:
            return type(loader).__name__ == LakeflowOsipiArchive.__name__

        finders: list[Any] = [finder for finder in sys.meta_path if of_an_archive(finder)]
        if not any(finder.archive == archive for finder in finders):
            # A process outlives what it ran: here another version of this file may have been at work.
            for finder in finders:
                sys.meta_path.remove(finder)
            for name, module in list(sys.modules.items()):
                if name.startswith(("osipi", "lakeflow_pipeline")) and of_an_archive(
                    getattr(module, "__loader__", None)
                ):
                    del sys.modules[name]
            sys.meta_path.insert(0, LakeflowOsipiArchive(archive))
        try:
            importlib.import_module("osipi.connector")
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(
                f"the PI connector needs the package {error.name!r}, which is not installed here: "
                "add it to the environment of the pipeline or to the libraries of the cluster",
                name=error.name,
            ) from error

    def opened(kind: Callable[[Any], Any], pickled: bytes) -> Any:
        """A reader in another process, which may not have the modules yet."""
        import pickle

        unpack()
        return kind(pickle.loads(pickled))  # noqa: S301 - it comes from this file's own process on the driver

    class Carried:
        """A reader of the archive, which goes to other processes; its partitions go as bytes, for it comes first."""

        def __init__(self, inner: Any) -> None:
            self.inner = inner

        def __reduce__(self) -> Any:
            import pickle

            return opened, (type(self), pickle.dumps(self.inner))

        def sealed(self, parts: Sequence[InputPartition]) -> Sequence[InputPartition]:
            import pickle

            return [InputPartition(pickle.dumps(part)) for part in parts]

        def read_sealed(self, partition: InputPartition) -> Iterator[Any]:
            import pickle

            rows: Iterator[Any] = self.inner.read(pickle.loads(partition.value))  # noqa: S301 - made by `sealed`
            return rows

    class BatchReader(Carried, DataSourceReader):
        def partitions(self) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions())

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class StreamReader(Carried, DataSourceStreamReader, EndsByItself):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def latestOffset(self, start: dict[str, Any] | None = None, limit: object = None) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.latestOffset(start, limit)
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def partitions(self, start: dict[str, Any], end: dict[str, Any]) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions(start, end))

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class SimpleReader(Carried, SimpleDataSourceStreamReader, EndsByItself):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def read(self, start: dict[str, Any]) -> tuple[Iterator[Any], dict[str, Any]]:
            rows: tuple[Iterator[Any], dict[str, Any]] = self.inner.read(start)
            return rows

        def readBetweenOffsets(self, start: dict[str, Any], end: dict[str, Any]) -> Iterator[Any]:  # noqa: N802
            rows: Iterator[Any] = self.inner.readBetweenOffsets(start, end)
            return rows

    class OsipiDataSource(DataSource):
        def __init__(self, options: dict[str, str]) -> None:
            super().__init__(options)
            unpack()
            from lakeflow_pipeline.datasource import LakeflowSource

            # Made anew in each process: it holds the options and nothing else yet.
            self.inner = LakeflowSource({**options, "source": "osipi:OsipiLakeflowConnect"})

        def __reduce__(self) -> Any:
            return type(self), (dict(self.options),)

        def __repr__(self) -> str:
            return repr(self.inner)

        @classmethod
        def name(cls) -> str:
            return "lakeflow_connect"

        def schema(self) -> Any:
            return self.inner.schema()

        def reader(self, schema: Any) -> DataSourceReader:
            return BatchReader(self.inner.reader(schema))

        def streamReader(self, schema: Any) -> DataSourceStreamReader:  # noqa: N802
            return StreamReader(self.inner.streamReader(schema))

        def simpleStreamReader(self, schema: Any) -> SimpleDataSourceStreamReader:  # noqa: N802
            return SimpleReader(self.inner.simpleStreamReader(schema))

    return OsipiDataSource
