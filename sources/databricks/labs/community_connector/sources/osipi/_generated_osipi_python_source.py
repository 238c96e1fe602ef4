"""The PI System as a Spark data source, in one file that needs no other file of the project.

Made by `make generate`. `register_lakeflow_source` makes format ``lakeflow_connect`` known to a session, on the driver
and in its workers alike, though none of them can import this file: the classes go there by value, and with them the
connector's modules, which `ARCHIVE` holds.
"""

from __future__ import annotations

from typing import Any

#: JSON of file name to text, compressed by bzip2, as base 85.
ARCHIVE = """
LRx4!F+o`-Q(032Opyekod1AkL_`38|NsC0|NsC0|NsADxc>EDd)XgAGytmYjR4Tu7ywlO4|j8}+jgSexp&;|_q}tkt{vU-uK4aVOJ;WNgHIi=jjbi;MgvE;
08~@}r2#+(TA>PqYymUZ0d@gEpfu8y9Do2cQ?>~TA3$rM8i*7~003*SXGH-<le3@z2gk4kfhSE2g}(QI_2e1@>p|O7Hq52~DYgKhRTXRv01WqVuGu9D4GN$P
il8(oz@?FF28t(}k<b(cTEVRV000^Q00XuHsHbSK0;mAgltW5&e4loF8hrp1XzRK=ngKx)LMl)JDv*#;r~%VdMM|j>000002D$*y000000005Az1}@EZ*1mo
Ub>n90V6;PGypUJ00OOm03LQI0Q-yu^{5BX00S?$?rpku9h`K!TcYL~X-$pMrI%|XwK84YZIrcTq|>z5-R|D#4utDEC}2R#ASX<q4F-S*ATD?*K&yA#yXMW`
N5~JWwn!kkX-~e+F6)lz_G+r?P&;ZA8!<%zB-qK8fRvBBJJ#&L*c;>A<+1CkUA@?=vpx44>^%mLd*1c)pH<H+rug@FlmG|N06p0BN8e4OeRq9#f`XL*9Xmdy
m|p-W1vgh;HkQr~`^(-Bw8bdQuw-Y<?%QUPB+6^+yD$JxyE;w1IvowAjbA~}us60!JqO<Vd!KwrWC3dc008H3J!R-#)IRfFy(ywq@%6nu?W<?qj+~BzcQ{gC
Lr2t|fb2Z2D5teu&%DS<y}I5x%8GsQ&!1yoCu&hfg?rrSJ>7ln*|trCdNjp%ax`p#u(F%)Y#w;M?1Fo|_l}yL%n<NdQb9%MB`zM|>F-?2lG=`K>vOBI>&v@(
_nwCDUJZKa$7F_%f>v_f+pOzNQB~cg)opS(I^oZEox5LO7k9i5Un4zz;%`Gm_qNryt9{mumva|wP|A$h)PQW&rp@h=QOHuMX^K=MEdoM{5~7KW(jebMhiLhw
y0(ZFL)hD%2h+ZQV0aGfeI1wqS7S5CqEDmg!Z(PCr@fs|9vw-@UaOXGz9>`a&~yP?<LgUB?*Y9|I#noy7qO=AKHc}5m4OWrX=c*C?cWr-HA)9u@3Y94n=7Ex
*Rs>F_T6mQU_FyAV}Nc=xKIEX?hb{}04|IPqNvqUt=ktJ+m&O3-ok;^?zNjWQiW@?oipdwU^_>&WDtbVDbD+wZ)`bpwt8Z2ta#hRIv(xQ$eQw<a%YsM9*v#v
EZv%~ByDZ6qI+er=cIYcmfL%W9`H#;?06d0)d0^7(f2tulcvB_zB?D(67KFXvt74xwp%+^nYRGfPBz}X1H)cG_3vG@2~vfuK|!9i<%De1(U!M5&vrc=1fT(|
4any7BXJV-?rNk;07y5pYPb%7Z#}&s(v%7ij~iIg)}?kDL@qLSpm%Rs8n0Z}y)#-}W6*Y9?QXmY+1=f*circD>bBkV2I#=(00MvrB?w6c4(#X@>T+Ooi3e@B
w|AXd(2z3sZ?Ano0^WTNqz64W008I;0Nq^WeEJ1=u?o?)%9B_bw8fz>xZFxqNLyB<sYoaSN}*&Ht*nxpZtidkTI;tZ_aA+iJF$iJ-DTC>dU{(b%WF$L?C$f=
PTyhMYnFv%Fy8p64s*L#q1U*34B^S?u9ErdF}Kz1ceT?;R9iLc?=bRPdK$joeP;F@XwcSxTTn48?rpQs^l|6j0r%fLt66l<Y#%%j?~YA-$2POAyf?CVAzVW2
Gh4I<xC~N<4y|q0lqVW}^XrRFp6vAd(4y^HL(3Fhy=A$Q;%B+c?PlogI6I9p=D@~RW;rt6+1V=_?++j?y&5;Y?>*z|DG!@q_jkYm0j5C$2p}K?0F44<8fYd8
dTBDAgH0xADdhnvh)6;r2u&&E(@dwNo|>MFK`=mOqd))v01{;+r3j|ddZ1+VO*ClG&<2124FCWD00bnWNK-*Fss4>Lo|9DkN`9JXlP8){>ODt_G#gQ%dVqSG
00b%_1jGP91T+X}6GYiHJsJW8XwwrQjUJ#$q=-TU&?bR2CI~cBX`@C#6!EmCQMEMmf#n(+8|A?PV37bnzC{cl?!W*8;Q;9XAWae~fiMcGO0=Mqq5@EekrXI0
5CkFVoTv%VkqC$>B!I0dfh-{`sHh;n^8p1=KF|1H{8^0Ev6z|qx4jx{1V3Gzes@Lvx&OVp*;Oy(fkS;G7`sRPe|Eq4Xc>to|I;qX9}tIMbO3eV{@rewL}wWP
<ak>->%aXlKk55-M`&<+vuFPzI$Iz8xP5FtFUfhZ`455M_J@<Q(A9;*|6_U`LU&J+OdU)A{P*K^hx7R!I8{1vLV^o6nVD&p7bS=0-~X<v_zeCp-x#CqBSZ<M
(PLK<daDfy{D0Gk*!Rz7b^auA0B!x0JxgVcvrYe492Wl3BgVl0@OQ`G@wPNj>zp4<?&HV!k%;J+PXPp3m%XBP;y{4{hvEDBx5|=0xTuPfuZ4S=OF4902TIHs
77XNR4c(1@BH}jpE~ihx)_Oe~Hs9;(nZ0-R+*UbDu<jN(9ffmS_Rg0Xt$bYz*476;5%AEv+4*N>ea&&eR4`35ZYMUsh6C0XL;wBe<1t$+9e}AXFs2qFJ>AxS
MSMDJ=U1@pwril*^**yN&rDI8)lOF7f6WR#Sd7iS=<(F=4l(BKwvZ;hk5RYt<#g$0p!*RQm=GZhrOQ*I>cC=3y{|ChmA#gV&Kj@q^Jv&ZIP+_?{r`<){G;`L
pe+8K{v$wViZZ{u{&39W|Al}-0mu8P3{H;RaUC0{UXM9n_YQ}~g-uZM<NupC$Lsq6?hGIro+$&l-1%?8#D2&B=da~&`~6qt+;+6<cDMO}9S{5^;1V|@(4a13
&;Q2(SPri&fBE(;<9kfNYk&>V35SdU+m9R2<Ju+cJ1zZuamTM-{dL9rfBpQuo7&r^)_EQaw>^%1z4jwX4*i!LLa*H*gdM>lSoshg*X9WEg((HwHbck#^zB4*
WFp9c9@lQRRNumex=*&5G-mH>S7>=hX%=V`)dzLbpgRjw$J?PFE)N3(A8+Ct$MR<B!N$V;u;&nQ=%V%n9#8Ji!dEN<24-p>jA&;8Aj{9(BY%asF3ij|&%>FG
76QbvZpk9BlLF4?Y*BjxMl8RNcbg!H;9MZ;ALd+$C|#G$1PQ2l@7#Wm_zxc+_;@(!<p6pi25eX^5J48Xn9xk60E)^i*qQo&ZXF3)km-5jDvTkmXu>QR|7l`B
lrP|iQU2e~+JXomf<XlMa{c&2#0x&?bcc*;7U;GkE>OfOKM9$;*k%j^E9{GPK#PGN&cG<%XU}d04;zWX0iciP0s5IxLqOFRahGS=8#_JPUoa=&(kr0XFn(%r
V3vhLNu*io%`#7hn>Lgu1xI)<F#}<?sx*u_#Y`w2ko3;^H$Ab`ezAICf9Djfi9mq`9=Yiz1b@kO1QXCn&ng&^bP`9gvq54BObaZLcmCecq3(o+@oTM7{+#xj
^Y!`gxqUW4@soVP-2B}2nMMfCwp9P2G6+K5U;)>#?mL*!*7*mdfX>`fMavc#=$m~dunLH7z=q&=Mior7z}K2J|C<MF7HC-g$NTe$1L<aA{Oi~C_)nrAr^%n&
X8o$zZ@~UW{`?kZ7Wa4R;spG@3AW}-xCB0*=&||AaU?qcP(ci*7Bgr4oOQfg^DilQ+&IOwAMJGH&eHLA*sJ7Y@eOChQc1#qK@{@<sB<M3+865o&iEG_TF!;^
J#_W@zbi*;|4skLvjNz%M*8;u=TDCI{ziR4d#ir$@mBxi3w)w33%F{A19APnJ`+5G&OLJXEu74I??d0Ig>Xc`_11sw&-wanpTYa^rz}1KL&6<Rc*F9|)N?NL
?Ya;BJv%_hkoIo_%h(9f|2~x9mXu0#910)4K>yXi(e_r+>VTQH(QOQwag}jf(T%M&0L269>hcFeZ5b`rWD5~86H$U35ubneiM-5hy7TILV30d6dHW%JJp<c&
B<*pJZLos|D#e}2q!IumC=zto7pl^3zlNc{``!O$MK-!6d55ohXW#g9oa*)DlSmOrZGjA9BvFtnT`(3yE}T2CSZ#w3&oj3azJ`r;uTKYkT*K!Ko!n>mf7mBo
{(V4ptG<?v7C1yO!}*mj%`m7>W!Y|!>-%b)BSEs6tP%=op_YMlX~KNib*#_BD(q!)RzlUqq@cu*QgRUvk-9%W!UQ!~A(3yLU>j0@tKGzWGUR8e=uc!s0}D_9
L&bahy$3t{>!%e9a1YL6t9YlE_-E-6^s;fM?~xa_epr(Gc)x%CVf-O?1A%uEJ+$_z1Vmy3OnSV+XaseF;61)YBCAwHRuu~ti}}0y8wr<htc@mC$IVgSX>6Nk
HfI@WU!<(#YiH~IR;l_rsNR3aQ^mtvf!0#%9j3%|G$WU1y8%J*bURv~YE49T;(=(4TqbF>fQEwaHWGyqBJ5AMXUp>REG|!fXQ!_=*?m{zG2gWHrR4DZ*m_%G
-KPDn?IM-3;$^m|A<+g%l0hfU{N~O?vurpZNdS4^Z*@Y!Sd<ITy5ReW`S~{0&buUAZsq$PB!UIYw1SXA<>WjLu_mY+%uzCl2$pK;%!|x{g<+^Rfed;XxgT!f
SM%Ab@t$TZMV_VIcBzR}RD?9oPts~{n+8+$&9j|5*+-c{&R(ZAY}4GuOkhsW7R0LRKRJPUO`6Wsbh18mb!*PvTBMNut=E=!R20j>7m1KeOZ0%)j*lV`*pFv#
v3$g0wTBRyICHbdltpduE4A<<#Xb}~Z_QAghwYx{H3UG2vV&*&e7(QSK3`wk^?mEh(PW-G4vaYR=<XmT>{0Dj?uUR*&OB@uJh4&q51|7K=noC__={-dd-4&^
@03t(E`&mH1fO`k2bR6Z(7VHHS-ctqDj=lpEizCt*0lU1W7{ipy{bYmNCRN*d?C(Joy{Qt_IP9?g4(L13awdzRbk+vwIN(Eiq|uV7SR@zP&AB`gW8lrf?l9#
WGbl&nb<fBGazu9U(|=RZw&$%;c!6E(VN)M3&n(vyc#0{gggmj4fXEWh~4OQJXr&}t6U`Gq++(Hal^h~DL`&81xf>gH-+R(U2P5v6XK$p6StA{ECk-VLJhm6
w~M*li@n%_U9bOLIBEE8gUWOK<T0_o#@*Gaf|$xZ(54{#+Hw89oCeJ@r?c^99HA?z(uS$%<uV)0E}vL07dS0pf-a}rEcl&O_P0!6mLpR)F@2K16>>wN0D^Wa
NGB2LdA7ewctI#twij~%xEQ-$O5gmwEknIIw;ZZ-)$>sp!<gqe)aP{9`aix3nkA&8`C|*f-LDRJOdkJt<}KTZYP0`Qm%Ro4-_AAmFlGWve{QoM-CX}I4gk@4
X?KmYQhX53H#gf_yoF5Yu#==98aNpmrihSa2Qd<og6_8O5HY7;9`3Fi^?j{Sr@7w1aBwJbM=U?Ws7&p5w(Kf~85t7Sh={P`T5K8rAVSYzZ=*NPjEZM74EKoa
uN4`5>2(~yluV))m@TyccX6*y)6+XUw@M7vOmag4SRhz92xcF{eVa2)RT~1!K2e!<-2jY`1wtrM_j^=i7B6mH2HLt@Uiq-UGBge@AUs9*K%6h;e<2Hc2r#)F
ZZ@%!)w$jZaOPwVkeE!Sc5U^pnOT+;FNnj=&uiM|DB15Y2>$b77I{Z7m_crIP1ROHA+0uTS)#4Nu~i(pr6BpazIl^#X1u2zYq6b=YFR(;=<h~hIgu4)ozki*
Se9Dgc19FU`olS``dVc7$Ca0xjosszYjuUgF%xW3)m$z}S2;7&N&Vy@;dEQ5f($OjpaaRf?{?YWmwtH<IX3p7Gs*h(<^7ql!)yo@t+%cn-Rr^xZqUP=Q_M;p
zW5p152x?He*FaENap~$tVLB|QXs^O<`;u{&t%gTK^2$<WF?h~iXw_2m^}r=14l?iti-T)0JQI}&E^UufHxHO(?jt0vf9^rl0}1^|F``A*XuXywc9YfKStg+
<HUkcC#>}m6At6V$Z(;9JPvbsjhp&gowBAa#a*3Y-Gx54X>$XueE8)~Y}vw($SKpM>Dn6h=kwmx{5m%Q%UhhM9O2vs%R%m(W7mOlMFlPT6n;th7KC&Q;VvNV
G(IrV5?HmeF$$h)#ek`cX7e0FxB#~%VO|DyW<@@e>JXwJr4POgq*Rkg3k5|+bLPD3F<!P@g*A^Iu<Skz<hq?oJG#+dU3cvu9AJ-4Vz5|(J`Lm*NkK$W0}O=~
Ow%GL(@Z;z<HV`~i>nMw-vX;K5_R(k3JP+%WZ#UaaS}STE!smFZ3UwXWjpU7=5{;tB*0|KlvL0}RY_GVL{w4*EiqEf5I=+Ex~|zR*FBWzstO7qgOwhux{J0b
rXnDSf?_5jBC08xBB_$4n4-2fp`=8BLlqT8l>K8$$6cBeoRGVPITyO~D2B9pH1TCr+jnw;*&7u&&1hu>v(l-KU6T`4ZX_fjC?t@qhPe|)^vx6F>yM*a5~%ue
CD8TZyShbNvfVqHMaGpkadSG>*m0tCiV8z$T~#yVIGR0vH`j}@jR;w8_S`Qjhsv`!m{tVxoEAeivV`$B4wxAmvv4llH?&dzNHH60#8+uD2Ki0`>jSBbl!jwT
Obsy=#kwB@1L_+_5b}Lz-}WXJCdFGZ?=L=7TjA{6o9}j49)&fOJh&gM811Tnc6-IhYZR%(ys8?diJ&e!*+#p##;dngzOSoTZ;HsbjR!~X3!^fw<h(^!bd|U&
p%E}GGV?Wiyu}?KWS;3bg}tD5`p+IaXg9&#3^AbzM}3TtIn*#sa#;h3!YN}C_u@*%V>G3*qA^xIj(R3&GozhmW#zF#oBYGgS=}P_V8sA&RRQMW*5`itY9Hiq
12?p@2KQ|mw#9P*M+R$$XR>B`41f(1paF}+^x*dS2iU>>awD-`%MTH8bz--<5=<JBW<hk;y=jGyiPMbY{^TcyX%rsAZNt2%m~YnKSnfW=fYGKQ!6W?8F50~f
cIE_#KvNnIpCOV<4veM{SArfezq=r)RDy%zl1;#yi4o!F+9fLq$cKG$9O|6$07qAfMud?N_#wezb_z?jJGjrfHnozpA9eZT*WOKr&xHJ~@b4_$Vgxp9dh>RY
z$AjOv&hJPcfCu7zHx!G7h<q9Rw9F!);_Y0ThXOu7lIazBqrUL)~T0=^wTSObqpf+k>%>nhnE{-F&W*Ux^m^=?ALO44S}%ajutXZh-M-rNTE*ARVUn{CA|ls
0G1(b8(Hm2!@taSckL`t>JsGR*Zi{spB(^|6!-@>_!qgwoOb37k}{m95S<4lJt7Js1!WOZ6*sRvnaTHc(gw+?Lk(el#1%kZ+qvm|y4%}FC-rPl%~|)mJ!e;c
``=Ipu6_L_So5-Aare+2&9s-3jl<ua>r!yddL3}Vfux-Q0>G%`lSBPFpqRnio7dn04|(y=Ubu2aO~0tsf0-$Z1GA3aFdSaWz<Qs??L05fALnfVab6pFYlrB5
KUg|!QYwM1rlme*!Rn^SajCC;@eu@1U0g?U<EL8IO?<XuGh3$EX^~BRz5=VBjCiDH)Nc|z+!T$iH2j<id$`DoqvW&EILM-8aHa(XQi*Vm{!$L=^M)a!t(Pc}
zx(G4!vEXcNA~YnlReT6IyY=NVaLLqgV%fgv3n>Ry>C(+t0oB6CF`!?dSM$4&0DoyB!Xk0yKPX>Q~~dIXij~%d6tYqSF(L{nekoR3`tyn-OG**?2k{#8W6{4
$X<me143d5ggX4^x%)%#gcpG!(T|k}Aap@NEwrgt7#-7$w4;HDtB7pogV^?`-k-mH<M@6($&W9-w(GilwqAREA2Xz=>6IdzOv9`t*=irrbK9-vcF)V!L&Yj4
WATuz#uxWlP}(<)fwP)vnrjq#+{v1=3@W@(3WVO0uzR77{@X52IkI+OeRyi#;W{Q1_75THCQY(LF+{of#}~VH-!b=&`Lh|4`JRMQChmhQi_GuWbD{p9?)*B3
0Eno;I_==T88as*V(bUBS%H`rkSCNRnP>Y#HzIz!BppZHJ%jTw2rax}jb5l7oc1<0WUj6^y&`@<@Dg8)4o6f|)%dgU-)li)`f_uQ!6qaUQB*aXnKD||Ie;%K
iwY#=ks(UUyq2J5!EW1Hx9Kn_&Y4`GvjUrYYQ(t-9PP$h{WE;igu`Tp4;>_K$9WhJcG!#WSqwfuTLuYaAZLm%WWZF1Oh!ya%VyIR=?$_QY86o!X_~avt5u8S
?Hr}uHv9WRUd%W}G$$;A^7^}2&ZVT=Gn88nQd5LW!U)b2jn`Bt=?=-oytNc^oF?hXlvZsyc9j)Fo4l>7L}88&B}&fuX5PuND~!{pjI}yN-i!DaUR}JUd^(TC
CkUn^r36OGLac7mPI6ZpuQBZ!{J&AE?D3ZdS7J;|5K?L3!J`dzm<(n_mFe0{NV2QLMsUNHZ&qx}gC5COwW@Q$P6tYrCoGh7mfbj_ebSrAdG!RIbJy&{$mSX3
w=6}l>_w{IXXJ4AJpOFvcMRC1_takY`?T>RILv!7(>K7fu#b$p+T&Wk+<RVaX^s}nh;(=|HMHgAXCKXLA85Db@R8K=rTS}>p!82lwaAIY#oc+h>gMYnIeEa^
hgjHnNXwY`R&f&7<HD_3*BKGIv*8;#ORDQg5v{jRvYgzudSPRYoN=@btHX=YzMc1EiObf7fV5{oTbyw;Gl5t-p&94GHHtC=j@w{#zYfP+&nIdZ<lkx?P_62r
8Z&U^WZv9kJt6Sh=F4}S?_s>goNu<)v#FZJ53Z@7aa>!b_q;>84%&W2s~{K`w;PCR+httzn(14JNP)2-%R(TvIngr596N#>@7fw7T%Bcp>CIG$;S%SWaf0;y
&M5?b)1*!M`QLYQJ6!SnlrFeBx>NR4idH&T3f-pnj$1c~)wz*jDCD+pGp;X>l@%OU$t$CWw54pWUi6FCnxcJh-F^4dr_JizIIZTKwYxbbJ{`|@*PK}8V*KB!
)TSfGbB?gDImu^hi?1H_jpGZGvWGPSgQ2yiCondf<X>TM2;o`ooviBjtB8u?!Y<r6?WJmZTgFaR^QAdEzn7Dzwh2A?hl!k{b2L;w)gtqY&M0SRh^MjJ7o%72
XyeAM6D9IVo%1j(Y^uO;IwU#g8P6Gf>fcP>TI63CQrb9{v~^Pk-Cpqb4s0SpxC-=x;7%ROh&6RFAR&ytA<H1;ff+f26M!#bw!XDz-&bNuq80(o%pB?axS`en
*gO$y?boj|Hpf9a#RA;Eq7$Q`e^n+o>1Sm36DnyMg_Bt|Ee>q!_7;=A$Z2Z88{yhqJ>CU`Bf@`RG9o0KAQe9F+Q&`0cd5AEbcYa`phKk&_Or<?n*mVxst18t
!kh}jN!8FaP?xf6i-X?T&0fM(0y>!-4L=J-lbh5LC=TSs-oxaq>eT7F@bpKQR7F&fkYK#u!m`dCSM7P;#q?e5;b%5~x+S{k1TGOG^TsfVwf5g?8tK<)k&T^%
Z3u!83B>0e?ZAG86b@qqg4acJov;f($c<kWpy^$@RJnI8OF0Wi#1^a8{{3<PZA4#qBNLVL(2trCY<hU+uWoDzyF5s;ez9k?zkm>&nCJ`(r5VL{tKQi+5KA2e
LE*w6q(NdsxhPMDss6Y5^tw*O*W`7tj>GSn7NOWzz4)~Yc2JX&_EIF5aW0aD@#Xv=Jm&Zyj1ptr;aBmmqv2m?gRW4v!qpnyG0w$76OLh8dA-IZD_hQ=-K%iv
qlwxZgMC1a-*})A3FiQqFhQ8J&pVkH;Hq*jVH=w|lD&_eUp5e}#h#&9#|xw1g5LL4Zr?BIy-mJ*laGn?soX8pJWKd(dH#3u+Hd&&!CnYqm-v6E-^b@<|H~WX
Y~%W>|Jqv8gg=x2ANF3FxgPu<icH*)2><Ye;_fa-ozUEm>ml^tRv<!zKCksdX%=)(2Jiib=UBb1J~gjoIOn6cxI^Rk98>N1*{Z(R`)?csBVvxdq%eMAR9`rl
<I7i@_0hhldp~Ngsb3M88=M&gd^DbUO?W-siEF?X59;;xO~b%8?4<U@|6ze6zcyCLIr2jeQVIj}iI3Y=^oE^#)na__BigUwwdO}p=$3PvzkEks?ZE86wBU4E
#9kdf{S+TH)%+&F*cc<s+o$t*cb)I)m6^zQ@6)^yj?;a)!8u}<r^gFkBvlJy%0$h)wKkDk#!Hhq_C#cmE?>Q&wnCj#iqY&0w88cr9w=Qr5IQ%Pwd{7ki#~{b
${>%twjGt_V6%=;&2nG-_4DRyVlKW;4C}oypKeP5M+#Q*_kQWvJHIby!OQW9^fcgF%oqkX@sEx0EAknF_cBq3nRA%^*L>zj>c+dm>zIJZyYnZX>~SSoAHh5p
S2u9rgP?FxamM<65k&sNKQJdctG%Pm=T#FIZha8@$kF1PqR8sM;x!&`w3XvXL4q5g%(Tk~E+o7p!`U?kJEq-+$-C8|B-VAEMa1mmrUobVVaEc<S>5Xorj%o(
T!~Tsk=g~v9&1f`7}Ug~Cs(t`fa$@C=k`!X1du>5t&2B}xwb>yvEVDp%S(-*9-HOpZ-fPeOUT?`+dU=58>~8vB1*BRE?l&__jh7n;(Oz}asq68+15CU)DS|H
noaCzeLiP7ytSer`Ms{}InRzoNY0@Ul_e3TWbtYe%XBk7LyI$}<9Ru2lf@B7N~D)e($0$#2qf>-#0~Wpwk{#MH0~QUSIVvS{IjjxmznCj{qnD0K6VitLP*9#
XWnGT+OIcj)vXyLIOy|O)f60#p32Z<SQZ43N+E&_L1G9=5WrEU2Hz^5Wq`+)s+&`Rq^F^DZ_}+v{nokWM#=)qx|7|27_)J_|CTw4lck>p;cfXlomTEu-VGNn
@G&@{aAH%Y)|)FZB5t%SYXh#pXgR233(VwMJLxh`!^nAz1B7?c<^Ik2ac6HTPxfJ1+STFOVn!gObjp&XYfB(CO|Wb2Om4_#=6}NJ@mezF-oen8N?F1U14H<f
Gwv&;y`$XV^r7<J&p)ByU|r6a@R;MmmzBEt27&^f^DjE4=)?pUK7Nz#;R6)Co{w=(O6ug#?Wre`M~D{YLkJ${rhiuzN2x9t^>GITaCBZhRdFECEaE433w5?D
JUojFvZ$*(4+^Iu-%)ye+&8qg<cnVAV;A$hkQ0uTI8-+>@b}(2%C+c6<gG{;L;J`tSk?)Mc^oAG5%gAZGg2n<ql$em#^8>3##q%|hxGBG1(2sI{#Z{YK|^;!
VRE&vveD*)!L-r>=<T;l#|Bu071(5PE5Rf9-H|Ng+eK}^QaJ!0>))bUe3-kE8N?^@cHCTjL7n<XD_`RCTUJaq!gbyc`iK{~U9M^ezn2KkZu6=?Zg*5%Ek!zw
HL0H~t*-MisxH(=FKe2b#+~M=lT^gXSaGWeu*4{=X71<YuakAH`TlvveC*4hndst>IA=~x?CV^iPv*_5*$SS=?c?*{KD(ZHCib7&eIb3iM>jxiA1f~7%hlWp
PvM?#op_rVHxexP@bkT-Nwv_t2pf^9YL+&(WypdFx7C4r10UGws^bq@xb5>aE<nNFYYo&|y?buwJv%_L7NdPI&q6Xl7A)Hlrz1NT4YULgKo4&|-n`o_VeF{d
hnH~R{V_vxo~f~9ARzA8IW^KPQEf2#<=~TR`%B5e4{y8XAQ6*?Cf3`0m!ASH>p?qZAmZOQcg68Hu3w=K>{u$zGjB2I-OUK$s`qVDqrcLWmv8G+aN!K?&H;Jv
BoDx6{FAxs=Jk4&l||4Cg%lo<PJ$Kd-^uUSM8CIz7uK-5i>qD*Tu!idflfz-&zqsL@v|@O7-@!vx2Le3>U4JF0Ho`gG3CM(T(Exx2itgo2ClCN7l-qRe|7CP
oq@5L_&dn<IuCO1tAx*bAK3PzCFu~0kDSf9up2@p1|h!7;97*ja<+_frxFb%W$l5B)e!eq#lLVik2-O=5%NC1P*6L6N2ChYJ&5&TmLN7hAP9RjNXNzkIPOJ8
eH3`zH^u@<G{gBvmu!iH0U}(xz{pTQAhe%v(L3_oSb_GD;PmX6@paeRr-ew4Z6p1*%L_mb4g6)MJ}%OW7qK6wwz_}K&O0f^@e>i=Txi+I8j+k?+Qt%RW%ca%
`J7!gxfy4&s$MhL{ls)WLS4vd7Qnw>UGF`9R`}0n10`nu9?{a`B&!>NbpS%;;kp+c5TVusP9-BxVPTy3>m+P|pr!@!RPGaA+uDWuncHXAhlhOUbzyI=9q=AO
3q11zeM7I(ZP#*R{CE2;$IGBC1ePQcPc6{$1+0$c{HYY99dCQUrs)pVgwQW*ctgO41e13KVs9#d|1RF<Sb)@b;t<oMAus8CI+uG?Z~93=7#2J$4kRB}oo4Jj
xp3g{$$<SAhZE;^An!ky(LI+J(9St#=m;jkAW0@5VAwlJxkC!r+4}&&hlDrv#@pD>+5Gg;${b!cd0q->g>pR;H%xl{v3mvbT|5VHb7K){5d;rMXCgG=;2*EW
4&F8v>;^J7?L)g<bpb|jvPLrBCGI=4`T%fA-u=d`{LVS-^Mc-z<T%B|3uhP>VRAeO=mUjCn@r@8Nl3B;9~D)@vEMXtlZ;)QjqXPI0(cJbg9;p52b9gir1VQB
Stt?pho5OVIPwXx8XIP8!3tpch>DfhKv)c!%L2m~ub46<w?e@lgd#p+<=fBe^`{rt;j<Ekx*j#@$L;Tilh|j3C_4W;)$C&`ueIH2?j0ks`{E(<$Muq9O?&!1
3Ku!@5!!s;)5%!qd2w=QZf#WttyXdeh~@b?xhg}<;G0bIad(P$Z1fOK5%}pq&0Oa7$nsIi>K~_fJ5I0?>AKF0nXZyHUV8F~ArH}IZ*Eg>JeQ0OxK=}Q@mU1!
w`Q?rN$2&a<>*e_CV(z2G*X2n=)lUGtmNpWrX_>g13mZPNwtREtm0t4aK8HewVR$5Qk4=JyZ{UrKf|B!>(61!UfCS<;=Bd#z!r+2U8H<Sz<fV90-umuq4!%C
J`13!nEf1%f`04sgRts)#@nFqqy;IHx<ui*Bv+Xp7{C|4BVS%LO*0BKDTavp4ZApz(!$teclW!3Ev=5H5s)y$ptB0&oI(_J1qXLvz#c6mL?T)7#BQd3>40nj
ia#tF5d31fKayIc3(HUvkAcS=%}`KM6cR~6OgO+kn;o~^JCBdVXnjksZraudC#SQZZx<eA_}amK8~JzUxnG<59-?+`plzy|L7dYPm(Jo6pTI4?yj{K?tD5tu
Mjl)UZzEj8QuUk4<<W6mrqAb0`8K!M<IAVIZEYUEW*iTXBh^Q>y~n9<Us=86M;tF_oq)dM)#2M(U8H;=Z>J${BS9IlPV`~Pe}9ZfFSQR7vx~PvF7Z0Yx9PV2
aW8;{h#MR_Au<Fztn7Uv3213weOivEFXODWUBv<kS1b-$E#>(XA8wyW>23L7gk2QLl0=Rh`1@X>?kTyIcw2#z#9bs1hekS=v8Em|*Uwfl+gk$zTSlGIc|rQS
H9Iq?#4}=>#a%kt*}=bm(LNup|I#nvX2>pw;Fg!UKCY+r>PNVAX`}8Wjt_>DnM7Rw7*KX}{Tu1)j9a<e9wcEv&+<Syk;w~0A)n-sF|rt>dJyIh_b;Nbfv&6i
bz(7w(>uG>*F;Z9f=gY0`f<=;kmb=e8~Y)z@icGv_}{$?@Oo~echC<8J+|O)*B3ogA_BS&4_}VAlObZxB#lit=dC^K!O28#gwCPsWx2VJi{q>D?Eim$nDWwS
(!OLt+DB(ec$y45TefXZJ;j2h5DY-*=xyQ$%%aGY5clEBQx3DGDvwa^u+_)5a5DenVbTsE^h>v!c43kvh63e<@Ka6uO+*jHQ>+y)3<hj~VHvmUDh1Q0P7rdy
T*O>lClous*Vl`TovAh6?*iyeh>kRfCS$yBh<g1xcsKjJUi%}Kxm-7RBqgm;gV@`jiq>K~<RYL#`3txEn|b9+TxcMlXL1&{Ez?7#-RlDcN~0*IV4OlqAm9K2
K&3z9vZzN|L<JsKWr8A6EZ#ZJ3aCS_Ss)bbe4uNv)D%TdF@jY|2;^xk_i{Vg5tsPy?_UmGr&fCYZ*n~EU<6p6Ew9zP#SuRM{mbEx;%f8idhCwiS*;dyvO2WH
ozeiXxW3s(BF+~@rq+hPMll8}e_TZEZNY*GEk@)$u;Kv`?Bh76ouoYAYo9H%doZ=%XomG=w?R}P^eE#vAnXan#*Mw2784@7L5Fp`<Zkb*E2b`l&WOU1w+wXx
NZTKa$5p-1w>nm%_ONIC5c^el@aoocH2Vf59>ZJul+YnXPL(^w#<1}$-6OHnRxn}V*;3HVk?dk4Z_(MHcAjKJ{kV8PuUU4v<Ohx69ea&4#djBKu?(rMNg2WY
ZXamomdI7){!>#o-^6!}v8mI0eF$*Hfgqz;+~kKhJ4g#ii+S$Lp+i9QA@#_tNQ5)Zo*z6^k*io)fc1NJe5#`kfj;Ven%%nX6f-n~uU_HOl&IXpdv%@?^9hja
{ad^<Px&{77Q0ollIj-H1m*x))N^XF=z5f2wC*MhOou-BU843I@^IN8K%~?_+@N3<1C$U1hCbD_`U@Ao;#Za}8XhW$f2sQxq9R;z)W#1H!0s$UDnRXlV`8DE
7y+`sVE{}Y!`ZhZY9cigC_+ZY((;H5FIILPYsXN_f%S&tIR-gF2MXaE5X2G-UTMpv(egT&i>j<KVl%y1Wc~B!jg1|R>caOmvbM=V`MyMJAdkh+u%V=&+ETnu
1zr83<Y#)s<cmPhwcNVCws2-7vCF3eS>8qQXA<|8koRFfq>O)(vB9CM6Vrz@W!*4kv1i)V1;sj+K!OAX@Hu?ctUOHKuHS{acCmh*{oT>H9;7({cO#>PG&%|p
{C@WW<z5-S-Mzi_#)abP@;_`~^9EF*pp@1%{g<6&s7!<rreFR7$RZCjJh+5XEhr}>x2~;gLLizSteIV`ha;SG`_DPB=<Q2sTGl6lJYiqB>YQqe3{2)G8`EGp
wauurD`{=oWsf9qLMG^Xk8b(B=y=R%9PPZ95E~amdJp162W{;KGe2?V$0ShY0)g4b9UaIyH#$K8dqy<W{6Zr2wg#@SHDeGU?HJm6-Cv@y!6GMwT#O;45d<6L
UiwIEtMoR~D~pG(au+=<+P!Y|7AFg+kBI3_0s?ux{aVrvF5=^{1YtEp2QcAcC1Ujk;Tb?d+2X^e!BFZz^I{n#qKP4!Bb*HF@*H+?$fZJ~*;sZT1X{!}&nyLJ
U<gs~r)Cz~LaVGh5{vs4m}N^h&WDC|M;-2VgYtnOzBXzdwLJehdDZFmf3w=wz0gzacjr61>E>iC6cyS)RH=CD^cNSTY6LB<kGqe=OG?h?YcUx|<ni^MrCZh3
;j`m<tcfjb_Lz~=wFDucUX#>vJO}x+pWAGP+OG>U8chvez5YzVZawosy>z^`dqLd)k&+vEZQTu+F)YJLpg{<cK+;R>Qq(#p0*fd?n~M%DAC0qAUGDfG$Jg(H
hzNVrin&IY<VS`4NUb<>7=l25KtA;B?A<#tjs1O@EZmro7Umn&4{)@LO}IDN4}Q^C`kQcd?>_iGfaoyXp2s?Y!rPpiPLO27Azj2fB16Pu%j2IY9YFOlU>3!K
d`uZc9|~xGtKN2J6P-FkG)Wg9;@ZdvUSs<>{-xTw$?qon+9zKQQ+O7&vU&}<rH6{9C9&?a=}Z4X9Y?0xuq;s{%VDmtRdaif40hG{8D{ewW53Ipn{wgy4oZMK
xco~Fx)-4Xla9e58MhDPDvfR+`;|O2_3r(BWhL^wkPgx6(6EJ{3vdo&aV76xe&Gq+cg2*SXIVrr=3aT;T2{N#EHi;t5#I5(-v0F>#B|wl=ZrwNr>K0M1{Dy7
%LB{k``9a40b51koz*?E@JwIlhvr8%Rgb@{X`@e~95vkp;W3Td+MHUzrEPfu>Dv$H!tBGa*!gmUm{6V*g{N(%0dtZNSo7(>=a%=IRmerQ>y#;|o(PLsx&05t
4;=dJ4Ry4(=XGp2v&;3By@j_=knh0)dfz_TXd;5u4Z#A-WKx3XR#~vIVtli|sE-+58*W{P_&Njj-g6F1tC6{bfdyQ_wbkxf8>4EY6b^%cKzU3#J-LVJf9%`7
5+5_@{sVfrjObawg8*!8TaDwSw}{@r44fl0x-K3e_8)URBLZy8nt6CpFSJpC#}Fx5gp@2TdU&;I?j`f*C{<9l@u&gq_1JqGk~DF2KH}M|^?~@0ko_4KgUEAP
4iuz%yi86{vXFo2=`91{_14`iMl3S6p&Zw(LFSx3EA(MYXR2$6zs@-}5K14PFT5~BRN?elSzmZ|C#u`LEg@h*Bo-x!I~Mq7=KkzsIOtaig{30|g8-d@5##kp
>nIW|f*C(ZyPS_>>&iX0%Trd6gH!(g-_;b|LL0xLSRED1lBulqDT3I$w~_NL>X)h3#?Pt?JdI$$AlYHt%w9%Ktyl4<2f+Y{kbKtS$bK2skfi2K(j+vW;z!Oq
&UlLObod5_tu0?Kc<p@qLIcSDzn>cj*pfv$-13y44v6{`apliYIgrEp&+hP9(z-eQ**!lVDI_!0)UwM%w5LQ4+LU6#=EazMhE`38A5}Jhc4CwnbTT1CuSIv=
Aax=a($6p7!O-Kt4W5}fV^}D-i>9b#<_JUVXt2)kIhYJQ*eOX_vt;85=Q=pqH4hkG@rSQxnX?N`1}PbYN-+?YClWk{Q~t1lJ5oRP-JM@S0evR{O&w4JxOcEN
qGS)Pm6#1-)zrZM>z(>E7%>JOw!!T|I~I6;FRv65l5flI)Wo=d*)KY#0mFhp?8$XP?(Tu#*qP1J71<BxI~i(PBkUsYKU90ix(62gxfqMl^e9{W9hiw&wF(E}
e7E|u&W8nma{6kbU*E|$jdDDP-%qmW96Pf1Sr?Zs$M1f`b2aqC^lo`=T5$ZA-dNd9r)Y}=dWQ}s-S&VsnLbbnnHC;r{HK>ZKiO$otwdT}T1#O|rZ!spIq%au
TcF+GBOYGSxjz^me*VH{vBQ6)pShSCk{TE3Iez(IzSz+lMjp!aptzErA|7Bw*xp9jhOc!2k(lUeBrT{2=tNfAc)_nxRv%Gd&HK9b$j=PKwFJnG!<Jjiv%`Uw
e=zIu|8Gl((z$Sah)#Ntor3OzX3LjiI6PDV$cvl9EEtFOylpe3PxQU$3t7CU21dffK@o^P@|f)bJ^|zqMhN6!3eDP>SdvB^4-(9$&~A{B6xI>A$BtBN%%s>^
go}_R*dEvEe2Wi2EY}&YVR8iYao?`918rC%`ky6KRwL6n@$}hfAAt97-7<AWp(8RadZ^6RqD8KEilnHHZUxz{kuc|QArDd-_oFbog#I$8RxT=Kdt(nl@kPj3
{y3{mIYXo=5a@D6;gJMzT5I(0ST|#kMO;ZJ7#e3)#{G0wW{Mvcx+v7}ZjZlQT>OmRck4jhJhNQ2yxoM<W$AfEM>|um6n@LUn5uoA(T4-hhmi0j!;C1n=h%a{
(9TN>z6okXT7JonxICG?XVB}muB+OmefNBDNe%zL$soW&cR$F_69w+nSUmaW7yZ~~>rea~>;Ob048SE5C=`Y?>fN3QE}#x0VVS>uqNDY1?&eSMHIt98d=t=F
+<HQB?jQGD@i+0e;PH-ze9}3r5sR-?Uc{o#?g2*lc8VhIrONs(spfXMZ?`jY%q|TbWHT1aX7!gZzW8PwEk<U-BZq(4FEO?u#3?Z_AjFq)p>&A_V+HjA-2?I!
`U)+Cq1=8+;O5uA%Nnr1%!n*F;3f|&K}-xryzg6M#v=&%mUhW(0_1`?)t%i2fhh63hs5<PGzb?Y;I)O*v;}p0!-L>=I~O1=YK}RzZ31?~4d`Kuga@JR(=V|5
?X)N?iw+M4NZhsLMXfoMCeq-7<A(>i+2kK>)A;qLfKFg_e@V=;goptYStJ)5yg@*81vm&IG(vV`q|Iv0@oh-Al&VuNLe9_PEQG{(yjr#OW^S=?sJQQY%6hn@
tzwwCD_{+WtD_8eou%Da(AcX=eyHlwV-oc?)mwZ}v|Va<jJPvVi>S?oJG@mr3ky_n0pp~;_EZaQduNTSLitiWdC2Luy#|!>QDknsAA8%jX9SRVt2}aCCk4iN
2oQGBtYZ*DG1S<<PYlJ(nXbm&wCDK9zStfG{4bYHggB)D6Nlm65O-Ug7X8uZukkOe*y%Y4I^(Kq5n|Lv=Y9J<#&Tc78gQ;O%DO$?v9qQQNj2jE;t&>k_H8>6
vA#T#YK_c6Sl(x+f}zlKA;jC9**VM6a(~>Ojm!4!yS5K-YmRzH9=?$SYoNzn1CJ&I<f6^ur{@pZM1{AYgky%`KN8-zpO{RX<^1Ei%e_FJfIlB0dfO<tT#BiY
$}~fj!V8h#IF$7&3Zju1X(3P)6pFIm5sm9ti>Y|%;Zz{+?>yZJC~&SxIK9aD%m>w?pk1BJ5dCC1BFhfLyeB()R^-MFX${Q*5jcSy8W5gq%!;3v6fdn};xM(_
S%%v^ahJtiJnYg<%xNg7`>9dF!_v8EH<8)`$V?`>&c^r_J*M#s6=?ktLZGH8mAYp`jM<H>M^ZM|DY|2DX=j(;8{n8bt23i<Pp~$UhDKC#z|0(5Af!i0bJVU1
-6LV8c-&%~<c!iH!`n;B4iU5q2r{)9y15g~UKvG2=WSaMHF)hA%o|9usypv%*4sQ9Cj86;)Qg4y35rQA?+8Mm*GHiW?1hz|PRTKo5#`rZ#5SicCXCwXn?smf
nue3p>!Xdsi%QR133X2XnjxnhL=gokkiepe&4zf!=8hkM;XG|Vc<GU=_4~AkC3M2Q^*aN3Wj4~s0x*Ttb8KNg2T7c!%cok)g9j;EY6a6EDQY71tiC(dV#`^|
dc5Cl?HY?-`W*1PJzVd$_!3pb?z!WMw<XRbP5z#OFeNUx^Ld}*IO!0#!9ATgaLBTN8Rsb~5(!Z})ij2VfV+P`7_hJRdEfV+BjHP8MfQQ?D@IU<dR&=;ym72g
=hcOAnbgnQ+8P--WTOU_b~d`71{iy@g*o~4F_C6x+t028o$zGmnn*8OCdIBYCeMr8HZ><k<(ZMZh-`}xkV%FzXDP`O?7()-f|UZ05(<*nBBq(2R{TFgLJ~de
q;VC_*HgVDuWBN0<odpgqY-H4Ad9slj67hbYmx6SYW8N;3_9sN0yHWEKzsTbl))1=zgPR9a1#UN#`UfCEYC6I;^X6dGca&Mhr8$T&c|Er%=aHq(*`e>R{;_z
a6rkXK*Aof1Vl}+J6_V(wQsQ<h)@o_&aN-BISrT)EFG{X50)=x7`q2Jpu=}NqaEh-Cu_${-s3h244(r9t0=4o6bm7rdL6uMe9kS=(LSQp{^+7Ek-EFa#3Ag(
ShNh@&jc1O1(|OrZx!B`hmKX!Ong%>JbJoZ=Sm8-uP}<&(y2O4Vt3+@$+jJJxp;m)8T;Y(gE;c?UTx*!<HI5Zq&N_Goanf-i#zRH@;LLX+@L=VfNx=w8@HT5
i*-kMYd-qzih6f1cvlE|2q&Cc{=Jjlz<?~)K3pbItEOQB@#DigX@!s`+0txz#O7><Va4(}BKK<@?Q86O;tpaD_YoumNtdfV7Jr`9w00~-MUXt71MELUlVfS2
q)pPkPKDmGw%Y@r<Ikg=ucm)K@L<TMq@W<a#9@eNBA7PBA_(Q8MsUK?LOUX70uTuTNG7d}^;Ta3ixFDtxgbc5&xkG3;Csf+kvJ@GcM~o=I#+zFHW_r>biua2
9o0j>7weH-Idji^u;*mnctaAoVB7|8f5>lSfbY?xGmu&Zd|giR)JI>woN!ILmu}C^AfengM+2c0*NkjIJ>eVUybH>QL#Ph01-19k(^Gm@1|X~>TaI=fcs~1Q
1pW37Jvwe8D|AXnsdCCxm~=NG{J{zJ%u`ePOW+#mjE=_He;ZR(ZRtc1NZiqT*iL@t25V`mLU!i9h|EMMR`0Ca`}6C1-bW8H9SHc%YnRE%Yj2yDfs)Rh8=Ves
>efyqz{AZRF8d|EWpK0gC0#8<zB2`!vq-r)cHw?m9`b=uP>*U5-x@FN)k4ugxPH4q;Qd5@@3NAJMq8(kWe~-r!Tlx4HpkKYY%eg@!^{JJSEGhAKHx?wQ49yW
9?I4l!pt_D8Hz91cV{4=m$!faW8IA3>_Y(Gn$++pLx>mSI-hOmiv;C?BsfUp&{U`+MG@^s>%XuOBX5@3en8_-4|P{~;vxzP+z{a4hJ{xiKcz-!<vsg|^uw|K
cbAkdtJ)XJ@sp)}90^8Lpb-t@r`OWoH(wM2H{AqFyMlgBp(v&EA;^G9B_$;lPZ0+2qyOhuT-vri8vU6QFJSJn2om8kBG3t#0cHDJ?DnSl?}yf*yiR2n<8`ql
2p|zY%bi9>-Zb&K0?`6joXhd=P%KIZ=tJ{ou&3N`Ko-dOUI3OJh#<qm2Sc|?&g4`@>ml~RcdO<0tG#?Ox|$+GbMGum79?zdB$meS@9*^yoOGvmBJw_TFST_d
0n?620|&dI6H?o+hc4e#W4E)A^;0!ONy>2pi<eaz*x#^|A-9;=cp=3}y0IbR8!7KN63o#C?h9P2jtN&kv#*mfnmR;mYN|d@Hy4$j9H2eH80T2GK7M)KaE7b}
$R%o6m}h{4!P$NTtBl^M`*cwNlrq0xlgEG6uXX+XI%b5Pzk9Z#+bXn=x7#=MC#^3Baghb7#M0_oTH9AkTgeLmujQOItPhL1uGPfT_V4ZPa;GQ42Sb@5`gK0T
a73kRrP5{&?4D5YJ?xjZvd1@lr3dM~-x=aog9J4qyke*{oc>nrdleLNnND+_rykw-Z90EM4_CTGy`Pp1XI(<o9w6c}$f4(-(;~%)HF+J1{BrH(0XGC&IdDrO
(9Tm#gKl3k2FR)`Yn{se?ec0p+1xsv^2<RN?%sP$4$@R4&|+Vu&ua<Ik6b@JwGVB{<81D>x$2$rF>6DOjG8LOUnDSo^5kg-Q@aM~ku9BUg|yKU%osw=2)o2$
?FMG5UfP>YqwBfsT}i_^?bYZHBp~ldjP2CBsaK}DN{1<@;e_*Qbc1JKi-E*CI~6ZXxLl)A)&HnMHY4()ziIdn?fp-Frih2Ui}=&$;cJKvTui-$RM%ONInxbW
>66xquu^FyMOX|%#Gfmd4IaXBpIcW)Hz{1@#`tcX4bya=U$0IP7OMzIC0d61s6k}z>(E%3yLGn4HC$>|q8G25aQ&K$f__O$S|btI-g7L%-P|!|u4G51TI{pT
@je+UvNozJyZx}lk#@LjcWF_5W7wX_A$e7-ESDk6Z@Ju^e@D)}XFrFJ5c`4LV6*YFfvuiu>D4Sq-W4DOr<e8QVbtBUzEH8;4wlAC4oiEs3t}5N61u=<>^+Jt
z}MWsPh;JH(}V+Mmc;iJ97BN2`$gkljL%p#`i=)-i?tChfF;A+(-M2!OYb+5BgENAeRxs(x2=yd3id=?T{hPi7mmBA=#k_lcCv8c3U^{I2Ss#--+-&^E!WET
TfR#dc!KWZ>P^Fv-<T!GXht#}m#ag(JzisU_AT4xdG{8{BolEM2kGzcuGb%QdmoHn<!S#D<I35U`=TH^%xjgKV(X}${HZqvw(h3j$)Xe!1-f`kjezl&wY**I
0yjYpA)h8LqX~rcnt_u!_z}*9r1P7Hc}wz*?c11cBUSCz`*VheDBjVu_x2&vZs8L54&c4x!Q&&4@?pJ8AGBPiL`MnrnBkX-9`y3>FK3(Zohc5+aeN1lOB!*u
%GU_=sEd#slueyiv38*(I8x;~o@O?s>U#08$j;1~_N`v|)$X5}bJw>%6RtRO4Hl2Hj6@NJ(WO(xr>Y-Hjv~?0t|FpPO$jR<-I$G8yR~;#dn-UxRMGT(7$Q3%
y_APc?xc?=2!c7<U>1&+ayo><WtR|ve*@OyMT4X*^2MyF>kqE5@=gxX4=hBtY~qZ8ySWZ%<=+@_Yuh&yqMtVs6$-`XARL=@S7BXoaWX{V-u2C~typG3BGVU-
3qY$W4r_G}2$Qn<89&X=dA!|QN2T_*FKV}P)A2!b&KetFu$G@v)|6_@9rQ#Nyj#L=Ste7tj<FVi?X^rpNkw13_rQ$|i#UYEZha$-RS0A6ymw`R*bzcmGeHR@
P?>dg>nM90!R@7JUC*N9qhMfP01RRrQ+@P4$B`$wv**m;!SAAMtAa`>i0hKeN=uAu{F_V4;dK#HmcC#_UI6%(91&COvA829mu<KAS*terLuG>c0{8^rBXSTR
wHE&GYWJEVjjZpX>$hIEwUE7g-hOB1Z0R&xVDYr4j{sfb3Q_#h)1*1SmL;Y=SqIhK((4c%(DxKN#vKaPUJ#t8AXuSm`NycS7Q5{h8`<-qX$W5o;MpRNLt)h5
3hg;#eA%?%6(g8}8&=EKk_!Pk>rr;kty^-8W_yeh0@M&CO;ta$%hZ1XZLd4CznfwnC$8}7t4|wUwl9uQz6L@hV`M4>o?JlK<Wf4!g``!kHtcHo?>Du{>2M+G
!*?k+u%sRlz^ube-91(PM6?pOE@!04z8s8laeCR_`qRpnk-~o3MfQ8?-sa-aY$A4qNH9c{CalB)G^N@7uI=%We4)ia&Wx<cE7{<l^6$TipH+DL<WZKbM6T6X
k#?Gy<)yG&5aYiUADp=8EC~~Q;p;I4`NIKwAlt*t$Y7D(sVxtCg@UfLki0HpE8iJtt$ct<0<t$R-*ZO_A=(M$hRgn~6`Ge<^$Zc9q-vaf=9z;G>P2lAVIQAx
K!YN~pUDR#xozC6{JUZSNqv`W3q#B&e}DH6#rA9a{p#b6fe*4itF8QWVhe+gTs{w9jiA(qqaNZWJcFQsFH3^i+ARstPK1`TrUMHO$<RH<dVF~_Q8vI-Z@al?
KNlQrR}g^$zPs2~vu4zG2l4w9-v~H6mjuDz?dB|Fb#K8T)M4kFFDFO&OP}h;%xpKBGXWp<|0B%)KUz*u*ft>{w2b*b)qZmM#9<F4&LqN5v?pCZN4DF@TDQvz
i2r%s2fJC4Mm^5{7dP{nGPnMySP*xIZ+Q%dyZ$cxuY<Q3fa~M)=;nQiA2Mu*1TE~;3A8u5lsvo3^n>eX?;tx^(h?D5BVGSUosYcNx!)F7q3#+8*V)zo<;FR`
5F!%LgXa;ZMB359&csmMjd|i*-IUEqJE5Wk4of(2ss*^SZ$r-5@i`V|EQk$TG8K<+jP;9-3k8ehN7jPcB$cEF2`orrp8~Nd=9Y-PTJijw@H`3Op_jO=Mj!#v
m;k_#0|3x7WNPu(d!5brBDiI<&I~)`7!g|goB{H6V%9<2lVmX~hdkg6>_v|I{+>plLIlhX($MY>lsiBmBIImX;DR<ojF}HZ^_(37j#2H>ef!%v4{PDvM{!{?
LdER&4puo^wSJXjiDnrtLu9i8SyVr++2^fcn{{MYjby{&MdWAq{8k-U6rJ?63@r*ZJ$8y34AE%@1Fr7<Ui+cwdu&$~o-!eq0$aUaEVpH<bOpGFc3IeVDyQWE
#JT+dy46=T`l2M1+hdvS(F|vs@45bRh;k14nA_H#(y^2U5F(MrtYXXTd~El4p>X6Pjl#PReVllU1VvD@igM};24F#|p~4pZ-X57z$A|8}+ii~@qdLjs3dYI?
#Bu=N-%bMt@?Kf+1P$077DX0ys<(%zxaIQ@(-eq5Tr~C;4s@V&w{Bb_*QkR6i87|_!s_KiWh=&G10aA;w?{p7(mY8{&Sz}1%taPJuOjuox$JoJ_VWC071_Uv
#82(P#CGK8Gudac=^Fh|eQCV{heCz}zn{mXOow#Xw!*!YCyncF?{F+~Ll$}%nk`yY#xx@2ZJjf2S+*=BvkRY5#{uvWCU0lA*8G-cE$Hb09UXCDbaE=4IB(Cz
1M^OgBdLGGt1GivJ{?2Dees6p3Cd<8zCaxihxLp&7W6rJ8`YK~o`z@OppQEuGky2k<H7mq!WE#*<IaW2B$2HEsW86FzA)f5&iZGlQPp^v-&5-kNYamW_*6|u
eako9X%g$WFAtWCo7{_hplFIL+qn~?I_+#UPmeI=r0=)}AD-P`V3h|@o3o)!vf4Q0NE*yugIN?1uhm_7!`4p%?Dke8oZN3XwefhlSOb_=j`n%B(X-wznFQ`L
x7S&aG%OKdFjIR-kZ~!#PMA?(^Kywo_{tu8_m%d9$65&2W?$#7PdXcfEaMJ523o{-Lz9yUk|6af!H(NZEYCsESoud?r&W#iVRk?5Nygj`ggF5-jsVDp^y`6p
4sXB=J%q4q3KSGRt~xkEJ-EHUbdMMY1A<ElxW4?K3{1`4*xTu0e;J5-ps!B_;F^aUUrxh%_7D$1RS-(UvoN<Rt}}7LnHRY{uzGqC%dXnX%Y$vz>z==MkYx2a
fO8kboU`C#Q+lbRS*9+w_EUP;+H64pqzXj0B3<2Fh$;sz$D$4<#Dw-dI|%wlMKY9%L}c|ShX9d$5>HIaNiK2gMaJ4R^<aTH3225=t!OB_4C-}+!r8D69WYEc
rsxs#EC9H!EG$#aEu!AphS{O*#m2lKc65pt<!i0%oVJYNhW*(9fohv1G+2-yZjRgAi`s6VJo5MHK%W-rg`JgDJ_*5vCuGwNx>9N&Q)SN5H`!HZ85uy3N=G)Z
HzQ|R;`OQ5pU=m95kYUZaZeYHYW}ZoRKCP!2wu*Qm<y1HREz97pgWe0>lPK!&tbTUzhDAHxKtu0-6_b8l&!Vq{lkjeJ=izoKu%yzu3z38n?O1uVRcQ~Gt)DM
Cg&~#lgby@Fmb;Et(!Ow27zinD@Y^A;p`J}7a98%WZeQTPPm5z(a(VGsu;M#%8!GJV?)ktKMnSQ3_beZR{ltkE~A%X3lS#=Z1EB7^{VqDd^WUMffcJO>EmH-
`jZU=V#m9zi#<l+t#DGFVXWN{6gRtn9H2c#+R%&&Ju9ztx?aA^ry~@k$$dYwIb0&<atvRUd}Z|{Pk9RKf_&ss)id^gi~Tvj99P;qmBm58OaR6$hEl>TJ-ecR
4_JuV_|TWf#C5c&yN?bWgkKMc<aO&C?gX}(A-_n=?BF9q?OSoftk|{*q7Rn25(guq!=NWAg~^ce7qT0|Lee$UT)XJ#MOck<@e9pgLw~HVL6x{@j)VbG=(Z)Q
{RrL!k>sBku2WkHg|*9&@<)MX(Tb4BdruF?&dXvga7QuNl2M+F`I*@F!Wx8@H+VKer4Gr>sTt+dkmR;Up?HPf8#mV3yVc;a-+`<l%{dST1ypOCa~Q>upys@W
&ztJ)Z6%<c!Y8oW_B;(q7^_MG!7ckOjn<{=#5i^?*XSXJ*uAV5xU-tWRK{R)rvaE+_{FNJ{BLc=uaXAPUETjwIf6kR=~cG;19UubbM3;Dd%a>*4w;68VYsrR
uMEMz$0CjBZP@3PlvoqgQ+uRZ2!>)J1j7LyLC~mvxJuDBoZOF&y69Bjr^8yDZjoGtXWYs$%P%(nKh{KNtg+VEf=7aQfbJ#0gHjP;d#|64NEO!qckjJ{1f6xW
;k5K|k=`4TU2a7TiA%Z*@qKnJTUN;I`pt?k>mL+2YnB8MSP_bWU=qpCx?9UusAAX1#2>5ePQt8f;x3$us2@mMfg)iMtV(0@Y?mEAyzJr!oh;jDmU48PVkwsT
C%mTwpg_G)nXA==rk5FosbHJv#*5(8N7|oW?QJ;5h|B;+4PYl=O9E<vPR4=}pv?v#i4yIFQ@_5129#{LOHPK=9Go?i<?$jvcc?*aMEu3u`n0~Zr{8jMG^=>v
#_+6vYAnW*rjI41WN`M35Z7qD(BGdoZ`6RauZS5~ka&@eA9TKDJ7*`nyzw37x3&n1d%P&|MXJ`p(cC*y>$ueE5o#6iF?To8;?5IM3m4m*^^UoYjaz?uPHe68
VTy*j%5*KMv!lBbuv&{U*UFZx*D1u#oCFE9L)!v`Vyi+d;Tv;)O?@_)8yr-8;;@#hG7z6@OWbF3JtuW}L_=4r)xIup;q@Ao=hriuJ@qP4Wr&9^#V0F$gT&0d
!@_1Ac0OKd0B|*|!@w;ytTpyCck{CNunni_y8~#jP*CmdA(J8av_9J~@8a#bh7-E9NPouif|1{8WeFq+WLc3QfGokzrpel0nVn|__o&3;L!IrAfn*yuDoZ_q
wk4e3gJIa(MZG&(Q1h1#kI18Q#gml*3^#AJ4!o;dtW1G-e)^aK#`BK{u`x0;@%zeSc2etS$Km21dIF3Fx(?}8kME3hS;X-S7MSnMq)ux0FRARqb;YuLx!MkA
6`W~2p<qxbA7=}2W?4F6VeNr^`&)s?ocNs_4~Mq*!L=|J4oK_zJk((QRUXNHGOgRk?%%r}mmlOY9`T&^HbWFWR$>?ra=jA>S=VLQzXjfFpE0*R_Bd#mUifx5
BSWP?eKP_>Ll2XC!)<$Z&EsN#oU#G9*bs-X#1qL|A)@!x<>pwiH)isUKT-{`E+AlxNTRq9Vg>Cm#9pDm1L_1Yhb&Nn1l$}g-y*Kt&K2s{`Q??v-=#s)6-9_D
^xTJz4^-~Td@L&ydo80DGjQm~mwpDNt}5$hBr$XF>9tnytkCIYdU!zQs=hZJNU+Z7&TWTOJ3ls%S*~{B)b^O#Tmh^O2xI8FF*&BiZvzLMpxWaXhL~V^Cpz@b
VD&5x%<RGKx5oCML%l5eUgF>}IH3GN$jC{4dY_cgt4#>`b+TJMwQwYfPY}%l1s8IA|C*q}<F{7>VL{JKb++zHGiBqI$taIf2CRdZw!?5l8j&0EzWZ!GS1+kB
vV?1<Xj2*Q=lixzXKx^f_1gffk{W7CpLj^ZOCN&ymz@r38nS|WY|hQwnc18hkW+#{(uTq$q}YV2X;vUw1t<+T0Omn^EfHMHsEBs(^cHu0y{_zc@uvioP(4ba
mb1NMxSMA|Ak2*wh=)r~b>)wbYC5^x;+@Ig2ZL$bbgCEnyYo6$TvYl|$H@K6%2-L4EPdeL-@A#v)8CATsqL}@2vDdIXqW9ah;ey}0Ekjp3E!7nLEMW(JB*XZ
$?w41XD}YT63M<Z7AS1v%F;gHtE+kYCcgc({~PS~9ZNVR?)H?xaA1?<MK^rrn0zvVmeYnS&GH=WXUD?SD)h_svxlbrZUfrbuDesp@wM58NMTdL6`LXBOfW^R
!hDdkbxa#Hg!=6AitCNf^p_NGFZyHIIOps$)1|i-EK3vFc?XivSXdhJEZ&0Xz@CHa#@-M;w-%-&ZQC#9f#F@PNb%HYffVvb8*D6iKKI=?aTa#QGWE7I2x|8t
7_1=%;v?%LG}a$7&Rnx?bl~)Mu-l^8@s|#)P{Ck`^&tW5$h6BDuH9^Qn*c5CaEp%D_Be@5EzYkS8X#D(+n`0!T6;Isw}Ulr!<P$XqZn&e0(zyJovdaAumBo`
vgyjqYoUt}>T?}KjTR3v0a&@TXjTw&kC$xrw)zBS3Ed)o)P*ZJr>@@4#qKY8`tK~*?yuBz@D?9R9uMH-ctM<w$ROThR(E3#ytwaa&!=J>at0VI?S~xda{EpP
L7I<C4-Qa)k?8ggKZl$@L$JsD;3j7*7UTKC>f-vH>`5J9^@iy0q9E_FaS%XdWt4z%CC+($uSWqpjjR1~7z&_9{%|(@bRR_P`gj~@NooSxIXKg&6VdG-o_F--
aB<W)?(pPBB2H1L*-Bn-TDrF`D1r<+lmwA1kdHsxx2!A$UWYD$Y|?8%D)y)1XBi64(Wr8rIFdTB`fzI@_Uxs9%Q&~9d+R29ZekJ+l|_GFhlS-d4aj-hG@p-G
H1V%o+*L(9_@b$tG}GT#LkN+RD0~ol6cb@xo!VjiCEV3-1KwIlZmR{mk%BfLR{lF7O(D;7xi-we<<;Wv!5ShrLCe~lSJ_RS_N<<VY0bZzW#()~j#7UUa`S0$
Iqy~FfmaD%3eRY2sublB*Dmt%H|duZYf?5H#P4eS;4cBYxFCf+vDC<-+xaWR4aaGhwE`m~>tBoTa+<Avr-Cyc^Cfc|xghzk>)wY#-Ce~5FWXOYCkv_K6AcmD
S$kDJHPRu4R=|hT%O(nXyr+Q-_Ukv~Q1nfgN4JzVDg*nEPDSPl+YsjyXR|i-yMb_7yokXj%uM6Dw1P#?9W%7%`9lR&zL|Zl;65!>9uh1m-tktB^Rrs_yo|`j
968mtt@C#hus9ll5aep4;Bp?P7g~YE>Gsd+zF_w8+o0^Ytm_5Ug-*gnKS;d~D2cZx0E|md4T>;td)m^n>gHzU1IAN5?{X&e#ELBsI55;Mfusi2e2WnzLFjcn
*K9`XandN6zR^5BqmwuYj#1Ic4|cg-^w+o6hX*BN0EY(vg_v@7kr9F65e<&KXPgV`NG^tD%_D_v`5mz5JJpcMzZ@IltOz5FYdej$fdcr&fx(-{OK6S`*1jtQ
)v6(4&LaD(n@vH5H@n!)r7E%~Y2oaAm18n={U~<8i}sQ>1AriLwYcPpe%c1&g^-;b^o?ap;<<RJLu^}Gnh>+pjGW_EZTi|HHF9e9(>xveHSWe9_}(N;^`TjU
o=F1FG`E-n)kmCwHsG{sMsI-YLpQ-)tnHH5e$RsFUrV;!+j4sKJL4V;n~m|*SwvTi#vzI&t(%u|*$jGDR~eYS!l);))tjc!_gM!Jpb`NBgW~=Vex}0~$3*s-
#`W4nVOxI*fdJiO%lSNvaY_12lITfNIE@JlI}mYYJ5xnQ@#UMBy6d+3>1a3Y0^^Fvx(#<%Rp(K^0oZqkacnz-(ccvjv`Y}`c3eX1cNRF5={?^i%tuaa7S*h8
LM@heoJ(Ia4g!H7i(gx+;w>`qI5^C>J>p{lZk8I&uzHv1c(W#=Jk7b6d$*R}8SQJj7B|GWjSbASb~fwaF3$#=hh-OMS+4O0xu+I8?+bW4V9kU0XGS?g2P2*!
92j4Q{b{PNyIieEdWtQ0m+8&g=G|X>0jfi+>|E%Mw?WCX+WSn9DR@584;r=23!+3gFdS@jj&az^2Ih7{A+-)VR&#c?_U>qBo|&GB0VO{chlwMkXomXR5*HDR
F}xoeSemr-{N=8h*GyXZ2K0<c9H@9S=o0GL-Oad%<iTkmaY_1MW5sYxvE)3Ldg3F6IZ&bA$PNg(b`slhZ5p79x!}qYAh?I!+(FwR?`VAZ(1`7-zZhGcU%Z#8
LOW8iFo#5iTFp`<SW4u$FnA(p!`vY+@Oaytrxwa`=w2fh7oa$lPXfVle%Tdc(yT8lL<P2G;DXv!lvIj^LJg5ns$HSn5POU~>mg#(wClo!vuk6oM}dRC3lMi*
Dn}gR!rS9)ak`qFMQyYWr+tLvd{{Ug<!}v_I+wwmpkKG!0yY!l#JOCH`$RVXLdaKKuf8zU?hLkEprE2rXCVt32obZ<tAXvGO0S@|ez>U<Oyh3W?;e7!TG{rN
FPVpG@t+LVIz8;R#;<)C7idUo-A_PicucVcfh^XWEcGG=IGEC4*J!K<-W~McTKxz>a>1>hn)Du|cH@9svqC1Y+~>#s^^b1@k{jdofvVr)`>66w@*~?w;VJAp
Mm^10!Wtt7nOp@K3K(KYgW*qf5VYDf6pxXQGl^)MnR}_b;5(h=xGyHhcp7!@SjOHEFb%QG^yE&laZLnIA?_l&Zl3b@FxTG@e#r@e!HheaNQi|8G7?fB4xrl)
X@~3at2nZu(ngP{K524;DC`^;_=ZzW(W@8jh@riRvhn&qjq}huzIqLB)A}QxBd<pt-`sR}_-%`=%Iljx<id8IbReIdfJf5K;I_)q8cf&rFcY4a8zjs;$V50G
4CCE<%oJ#Y3++k<nel{RdL`Zfm>Iv1rSI~-JVLk`Fj|H~2-=jwfLC19E6iA>XovkX1_%Z{mQWzfAV%oddl#nLqZl^a_;{4#gyO69W&KXGKv2hU9U>}WNTg8d
mWjG&i_gC|ocGU57;WdsO5z3Wqoasn*6DzU+dXFHxGYJ!@8F|jC8g%r4_1hXH|0z8*jeVj;38O&*^3KY`?LV#Zm-zqwR&?J44AO91^_s1gAgqUbQw>e?V=$%
=?m4wi60~36gr%7dpDCv(5B;jz7NMU5N}@bB5d#N#p^p$2s)i9a5ozdrR|TBbK9MUL?yeUpKRv08^n?Tz1VOP!c0)d=Z`DS`S8}IkS8tx#@p|K0a=BB!tWy>
*%iB@O}0<t#~8%zE{KqXKO?RAe+UN^0DVf3ocLE8v0_}8E^Do`<LJkA8yor6p|oWV8pKE;i38>rVj>3qJ~d00j2GBrI}4P268btJ=$trsGx~a5MBCeeyo*-C
-0m9k0Nu1$0tN#E1RIyi(Af&Pk_S(O&RCw~rC!}FWW*6$?=6)sshaOZ{<z*QKq2{e!VHTKcW%N3i0X<1fhCRK4<x+UUHwCm6W79iMb;#B`e%h4@E?aeXP#fF
QN7%#$fEGU5$q!eh!!Djj%*8ANPV`vbM=97eQnPTwP3cc34mM$!N1`zo$-TkKDX`h{5L1t=Sin%ejW26)7kFgEGs-Aw_Yhv6*b!_?^2l2BQef0PwtofHcu1j
*ZXQGN$Qgy&y2z@$HPAMa)!iqkDV-8%U(VI4rjzaS0`iZ!PqJH6b2zsvKCZ97~iFn&sw!E5~O?Oop>(=dbG|-*W0E?_WSXk{_pAG5Y%pyL!>ICdU7mWhs8V?
w5`bc>{dwdhn=h-USDx#?>uJPMq(e16lG72cpczP8zT=68ytGL==GE1IL8;`V7A8iHwbt}>%5I|ZMA!K8^m!A;MfD4Zx9Z|A+gA{<~HBXHa6vWbD6$}M~&EY
;_uwiVH=-PzT_|>IJ7}8$(gS&1<~qtft-C)<$KmkJdVm9d7`#E7Cc(FIKYtd>PJX^MOG$8>^X}>(-Vn-50YDf2;10vG}y;X>lqW|>!&#8S6?1>Sk`y(jkLk%
XW4Xm20@xOTR?<FVuutpym&yiud6+|@_!so<D<AFgn2((spp#Gd1~eF50O*^9f+Fms28c_HT5`)P~+0$ypG#OU|kJvmVqlB*3f_(o7r>b(J%*!qkqik@ev7E
1QAKuDEInD>h5o*?XR^-*C&|v4r8r9o$+`gN*+UOaqacTGOyxK&lej?oq`qf^>?`fA5Dm{SCxOoZO~g;O$lp>#blu%ru@2aAoBY_hw4;A2gVb*$okqgxwSh{
2&<rp<c}zKN(1FV2YuD!R-gz!0C9>BO4)ZBBdMM5N}ltbUc$wP;9q;cO=reF+7|Gz$6~=2A2X3d!@J<0k?Fs=c%0GON7<T;rzQNgV?C_++}^_<IZ%D~YAkGt
P=TDd`yG@}T%i6?;QZEzn8Ge^mjWaaB{`Uwbi46gZF|mf6WVBqgLBynd#yHW&y-pt%tSV3VYtJ?f!<J1k<Ep!EjB%VIDKCk=ku-OXKwenjrbma6}DB)>~jU$
JG|5jpMz2w$H3r3X43EvO<X>!7=gjpeqO8sihn3TpB}Pa2)wv?J9_+Qr*`a<2Owjfaywn4x<#Yc*-5=(`X|Lz+6L4Vf>k?=KS%_K1UYI`Y0ItSmjj`Gn!K-T
<%Yi9b0O%{#5Nk%c9vloOa%(jHL#6Q8YpCkl-DgH2t-$}@W9RRY|U_5GgR*BpS39LMVzw#O(8^4Sc)s&)D#+Z>BO4v<-Egg_NRj9h=?|uDK{AWTrhfNW>0b*
<8G$1E%GZX2McR9!QqG`bfEJh%|3x*#&>(+@E|5Lhb<}DzemPhThgkPoX$DwaE{SI#;hH(DZrf#8g1$LwA#yaYb05mc*<{BRaXE}-@xqmeqP-VOK$sXq7SCF
eSN@N$M*)X<c@`gm^TaV52)+#A^I<9s2&^>+S~a=K%jT2O<DU?m)vs|5-9jFxL#`okl~IoDF&E^7?p}zQz^gwKijXmdS6NY^XY&X<3zPp-S$5JJ6<zdb!`M<
4W;Al+fxm5a1_IfTxp1zh8VaS(GgSSP5v9rprD0F?T#^|D!Aax`>O(9Pl{S&2CLE>ajd9SS2k5R)H%a$0ytP^-J8(Fii;V!tlOIM;kryqo1)@DQW(9n)Y$RJ
bfu=EiZXlk=3s`6Cn<=D^l7G4@Z~cRG$lbriaMaR5#20fSYWxo=g%I1bHx4^pZfpT{SW)0u3Pz|j8^}@-P5K2=j~8`;(pyu-mfh3&-dpkBsXRp2&wf?y5|P3
y(>En_)=H8am@=oZg))?c*p#ZKj{bj<pH1&peam3CLtXlriv6oNDTv^4FN!!DW-u0q!cu&0)4<n07X5hBOoX%@c|fA1OxvcQaDjYQAt2EDyW*D^k4n|_j4ci
|Gt{{kG;>i@%-FJm(eFM@_0w6T{wY^#!8iwb{qeDDowNfP}lh1)1Za>=vrZzs=xaT2w>~*Jn3%l_5L2iPgjOrH+%YN{TIG|e;>mq{bTuDS?@ndb${sUW7KJX
Z}Rc+@*V#_Ujz6^d+lBNAXu=Lx8&aaSC6yrI#p@-`#io4yD%GqE<+FO=r$J)|IUO%$LlXE|6=8XumZlm6n->m0O$T6Q;ta6G@SzW!DpjslU4s3%i-;NtC$h|
A}qh5;(|ib&QgU*$b~moAXKU>m)u3+N<_7lA8bs<H7)@Jy0iZ?<GAoF!M!|~ruTi;$bdhgXcqDRY$>0s<IbQgV>B)vTFJ}*$qp^Hmaw68`A`xd;CnoQ2(cm;
fsY$o#zm}9jFxO0NyjxG`e8*OfaM`~a)Ibz^pq#X3ubKqB!gO{wO+DOsR*?{CAP;D<a7SN{cgVc$^Jx43vBJGY#-^MP)Ueej9I|jP}DScNq=!wS*Nx*&kiDz
1b~$}*rD5H#?_bus@%E72La!scx*cnoercDMt~&{1>kb<HPBo&m^{wibr9V-)m(J7xFF<S_*-zTSG%A3ul3cxfgSi<Gcq^_VEhJg+@Z*k*hN2phJrwbuQMB&
)eIOU5DOGhXCerP7$A#0INH^kvs6E9;@Q3PI2oJxD_GvmcO>doH&H}l&`5N(XL#_sQ48f!d0Rd8dbPDer!Omro5vA-DBq01Yn01bdzm*C7~ZWZw@+n$4L<I}
k2?%bUW^;xE+bR3i%gysb3lLkZ3VBaJQfD{aLC|<b9xV8l-w^z$M{@KSk=(zV=Mevu{+T1-2p(b9vufe`-jMlHqF!gI^xPoiY%{+QrmO3Vx6+8FQ@KEcPK~h
Z^#KBFR9#szu-si<$i2p)%zNR!6Dfq>NxV)bJLL|aqI#csD}QcD=_nMg$)=%Cmr({AOTWSU)2CE^@T`k@tv;uk$Yxvkh9vt#M4VK2zTmOe)a^<-^2rb_6Ie_
+b$Ddrss_Bg`L;7*Rqkd;zS8HC{N+g2hGYm!VVfPS7nGhi8{&}bAx}10{KF$uPM$i2VWis(6dK}ng5SnYmet2ECK_hIN%^jaEBJ4B)}JiUF3ZPG&8<rn-J4I
6Au?GIK(X{7~pnJ#y}>F2Ctm62@-m6;)qf-c4UY$E?G^BzAwQ@ehRYmAt_S2%f)R8k^6P9STrF8=bJQwM@dH1Z8v4T&1+7rzY(i|v~a}RU-QWUhsTIrHXdhE
it1Jhl3iq`lR|qLdg7Pk{A1w9t#QcPO8RV9S1MCSMQ`k|wULrFzEwY8D(Ys6OpFm0mGJ-P)8+C$Mm>M);vv-sA8r?~;quqr+iQ8>6C=3+3h_=hh9!WF1|^7i
_A2;5vJdK1PW3QGV3#G-iep~igi{!uqVPm*6B0zo(UXifmK1b?zajYU^J?#T+N7i^Z^=|wsI-o*Tr?M^g91I4+BbSo7r;R++pKAYPNZxc2$g(LnAx@5jP8*`
dE1&B;U>7%hZ_yw1YB=$AiP~xq;a2-V8cI_o{k46h%ntE2<XHRdFjX76^l4MC_X_FW)OO(nL>p)1&G!q9@g?TSAF9bV|=alY1vv#3LyQt8i8u%IeAxprX1Rc
{CHbhy*q7QH&k?iK3IS{>Yupc;C8=Gv#PEzHpQO(IdT3XF_|xVz5!#y(?N)SR?-99E_^cfk>YbBd(g`z8U_>M@*0RYdT7Jjn*gNYQ4V#;b;pyxPVVFsbfK}P
P0F5kn_5RHY$KQSz{7+tM(OR>jYYv|d%nQ)xaQ&+;;Gt!1Jy0zG!{KEjk7~gh-T=SY$nhF707?Yh&GZP*G>mY6PjOV3Hs&95Dx@7gL3NP8ilHNQMBBW2Cat{
0R6Yr!X8xcY~&4xNPw;9X_3(n0p15EMPn%p%R$N}&5I8PCEiO&6c{rSNpEB^H<9mSi@fIkb#_@4pORVe)pgL3zN^C+=>8oTWiWrq{w47wKiU$r3$+rFdqt&n
Osv8-kYSr6En@893IPBJHb4@{m$u7882fKFfcP+=W&u3#A|nspH27k(V;C9Sn9cyRa~%d+!btjvW^x&vvwxKo7p{P?RbM+`AIs=<Hxd=$rj<*w>nrIT*EgaV
M)_nFzDLDx<iFom@ANA(vT*b~%z7ruk*S*kpe~p)oO1IKfdf*~TH#GFQ`PIA3I98Xn!UWk)a99&Yt|%(kov=b5s*P3qJ^QNR$@qtl`E5XYEFh)FkTAtyS%jN
L5`|h0=ze~MpI<tTF7WxbVmaNZ_+>(v*>$5+7Nt4zdX)P?U!VJs?Am=s7WAKu#M1UHaCxKo5ex=z8oiL+Fea1))>LnV5*J6BR6Gj1@%z<`ojD^X5ssb2iS$s
<?%UpD8O<a@TeWih^Q`gs)^ehtMkrr+ogbZBwljti!=0`!<=`?nF{B>@xOl;6F~cravK1a=%VXM6qP$Rtf46)5Q5`oak~<cr8bQAfwAdeh9fcFvuju=cXu-g
Sl0RwBn}q`UQoWgIHP_)i-cXE(vGo4>27mEZF_c+ZS1j58_yvD$Hp-Ya<8z*g9v@<hn=1-)oDOX4<RoS-C`Z!b_PH_?t^QSxO~}m39Z}0UDoH}c^(Skkr)=U
&p7NetkAcA9X^DH1daoE2E4^2>zf1&CX*dGHy1Jb_Q)9UtiWXh#n=R7UbEFx_UQ%JiEi10fnIo<cH2>dDA7|dfIhz1$63gWjE)2hvA28Si+PK_VFzGHEXkaS
?|+#Ba?7^KuNE7?bL4LR`P&$_>c&Ve31~%rJ|53MIvC|}4)3if6e@OhLQTtF%Ozt7R2a4xiLS+2{NFxT_O~oXh7tr@)!dD9;JqF1z&}oiX$5?FaR6O{flPgB
-%Wx7g2DAB*B&#sS;j3O(8EByz~t1ra!vdY<1Sy<QrI5*^rtQDk05|YO^*9Y9B8Hzo5u-TYEAy$e!JJ`?`-b+zpEh695qQpQzkg9dnETBHorXC8(nu%Q2O(i
corkAx#4tHq<RB$kHx#H`#jq#(5v#r3-996*R~8$JEOU2lb!A8Yn@|(r67$9bcT3d6#zjS67s?}ogRZP=C+5YU&)TAWb?I*?ug6OiLAT3wR(lq`D$`itXi`r
MAgf3j)--(y<62fV0Z6tyCWYP_15pdv<2Xfyqv>SYsVIbjfBh(OPlxGy^P`tz5C)rf)9&J6U^p8^u6tAmU|AGc*k5rgK6u$H<c?OMqcrWm(UaL(0HT5#ueLw
FV!pHw+9zWa+=N<Lm*(okSA*9kd*4iu@la!z4LupJhXMrK)|uEY~?yjhkW0{&YxV_ImyGfS^0ev&DzeR%~180Zs%^uj2ETkdOEPXyWdbUz{U3|_#4tzYvMW?
n-Vk9_a`7^8jZw`gAszJ+uTj<(etffX!0^QfHg7EX7`v6zJx+*yN=JNp~lRTdk{%9#2L8*F?T%kee%r|B-?{MwX>xdHW`CW1E|=^YfCk{Wy8@1$zhXp)}A}%
t|+UHf*$t;jDju@FrTIl`(*tP!=+6fArDBeqcrsN;JG<homXlD0-}<7p&J8$E^IJoqu$)_d}3VmH?2LE@tcW3AlKc6!OXnzl=o{I!@PkRwTw|D$ip`2+nw@N
X7ws9Iapo!Zr8)Sote})qN0@ziaxb+(n&El*>6peAuzD$UC@(44@mE?;>e5Wg5ieQyklC}Nd8|sGn-SEs0T%z64{xuCB12IMdPx~@k7TQvsJaRhpmLVvR)Sf
0u7r6!>5Jc1aP|tt+%lE>rKmGi6B57`u0Phoy@(rLW6A8!rCl-nGit5_RZlb$ONI$^>R{@B-H5R%t$0&=e-rQp*MhyFoBXXQIla*;13Z}0bzJ=t`h;^DQ5!%
<<nu{cRW@Y^us5+4v{utd-1YmjwLxEYG8*%6AR5f-G#&%1Q6bU+ALn@gY1^)dYZC;)HW6#-dG6U&XNN5<{MLLbpi5IqaiwD?DmXe1mUz~K)B^CozZVTF+wC0
cHO~i;%q%ZpwV;9+6#w4HWFm1RB)g>NIeWa?VgU$aJ@LQUstcesxBUw70;vc=Si~Zt)uOfXQ3ve0l5sqiz3ijsIxUsX>s6f6z0bJt&HT0q%uITl{XTQ9WB!L
b#}H!rRs$SzFn&!X2$K<LfO;kNdrh;5ypK~<<qa<lbS3hVWeQNnWGpwkmEM4!xYU>P@=pOmAV<08rao;G$X)eiC;w49V&k>32fy5G~C2Bg*U)_{Qj0;|C~>d
kG0f(7<}||Jsw9T<-&5`rxpr{vLE}CY|9K3AFuWLPCucp&HqOO-;adx&u)lCYKO3dds1>L9mx(%c{qP={+<2!*$F4Srg8`cIg|Iy{xF|Rz{Nf;rC#spxQw=r
S;1yuJJ5E^{gYU)U(30FNYm@?br4^NEWAX?)XZXA-f;0`t|?z5Qb?-A%~LJ*Yda998gOma{PcIfWryX!yWdxR$fJ0e+5M@rYH%!uj=uSwta==jq!}V6Y?-Gk
^~uux@@{{7M+=LqO3h8fuIW)RBv`zcT-RnVT{Wy@xNPXf1Du3~$~PdK=4HI>n0pYW7D}H1IHG-~inWO}%TE27ybWHt%U2N8!;atH>KzrFwe6U@B{0j;d_GWc
L@=jaa3DVCC)BsDU?KRW#VxrtSL@K%q|ob(MEko+D}v;ZEMg$aVE&JXLZ)V?lHx>Li-p7l_Oy7HxJwb1%|v;PTl&;D$6B%0&Ks7~cFgvLB$wWAdSq7frboOq
oMF{*zL!?D%tcG0=*2+UKY@eke@gAnoNcyKhmI3<iE>*wsDs$h<D|h5S<8X9JsfX5Ihlym3Jwv1#xW8kYQoV6*l}bb%EP)`oXo1(L0yh!5>BSp^JLGxaCu%M
_0CQz9~jr32F{y8G+&WdCBxBY+agqw)Kj<j^-K^?rwp&zc|KHV&h#B&M*DQ?GXxNaXB&5eD%5AYyqu-Cs_pFY_J8UBj{coG_-U}}mmU%2{THZ|h&<dPTevMz
8FwUhHt!4FY~k^CwUwJT-^E}XT@&ywMPqAK2l$)cYO51V`4E6=-tS-arRNSj1(S`=d=sDeS>D_rfA#w7KLtPz<OZ`01J`lYcy9&t1v<Z~2!Z_AOy{n<+Clp9
_+G~f$ELyI(D$8N0nNhgDY1)DC3|m|<G&cs%QpFq4)vHaKHax+QELwUI(!e>+<b-3NL(m7ve95i_eTSvSvJlhA{x6CAVL;#%w5EzvAd%;NE+)f(F65Ii{79Y
itDr-K<sQrG0>Lq-1Ouhckajde>OOckJo1;k_iM74Q@0b!7%+wi(6^t7v59!KdUx~_jxG?{W-QKL*`35g%N_n0p6%NsfQ5d&~oX#r?P)nTU~l!UGVnl0Bm=I
FX5YzR3rZxtKGx6n_fhg_;l%ye;-}gUVW(Zxwg{+qE)navq2KC1@3x$pK#*Xw8_yNAApG;U)A6DK6Uf!>S3Z=$C20${+=U~j|vgxw}$$fY!+b#B!>&EKdPD6
{4<`r&-<{_L8I~Fiu2|7mB{Atk<C4q{do;OPz`3of#hP=75D??_wK_N%W!$n7<qGCp-*39e{OKz^2B%j_Uq-tUhC732q1f3%#u6r`&NG*A7aS;9DO{O+1Xm$
<d`zHfgru@@A1Otvi6JM37P{kBfwWWyYP7VD}B1^_i;E6hjOcbJ3jX|dv(EuB$Sut<GwbZkzEvcHCwS6rP$m*1^qm25J(!?4)-XQ4C|%TnI6C7hn^ISK7aL}
(;Ra`;ZPXzR<Eza0s8~(!m;pPx!-3cV8qNibNC&)#cQ+C^)coJXYlo+ecVr2@$f6kf4tf~zFm4(Jv;5jt*iZ>`Hv*Hv*!3lo_o)&rBLDhFYhh~n$Qk*e;C)Z
GIbcQ4Rz_hY;BYjUB*2;c7H6sJKvr4J^Zfv<@n}I%je-Q<$qi4I6vEdduLUjqWOFO!={HEsj%Okyc9c3?3qmGJ+}3y{rdCsi}S+Yr!<_hb*O_G^XR4o+nr{s
%h_^GuiWFlFKgZc8(ghFu(O(;yUCb+IzDP_unhfLijH#P50xsqFFyRd!dFN1z2uZi@0V`6#(G5B_O-<0+YaTowVc`h@egm^zetjQUGaZVM!H*jCiYiTi1z%x
-*y|>LqhHRc}*U^hWo)jBcwx^u?+>746_RnqvL4liw|};F@^P-fHnqx9v(X#|3l~e%V3{pgvEr%akTK#hZlD+RfCBv)N`)(YAiG0cG?qTRPp~$)zgpLI_xxc
k?zC!5-hqp>8vzoI-)TV(hx>Ocj~KUE~{vPad>?CR(@0~Cx36Rm)*~u$B`H$uD$$c2d?z_UR_`=owv2Uwc`_e2p?H{&0;M79VgF4pDzd+R?lxi;mpo`5P2A2
7GQ00;Z+`wb773%Jk)1cZv``l$CbwHErt!u5mxzrtp_Zw@umz}#8{&dGlJ=m0+sw>skBF#ox*b#ym`p8+3?mgXlB6$2vsbQ6s1)KK@S<s@o~{+(S~c1NhFxI
CIi@ji{PN)AA#?j*-<^88>kk~%Hj|7U*z!pR>{Oz9q>7?rX$b<By(%HuHp3XMD(4(ksBtsx)Mdee1EZRdHlR6TNE_CL`VKEy+4imv|rrg^L?g1fVVCdeo6eu
(VDRTAEd{q4d^m{h=jLHeSrT+_OO?Q^_!66&@nW8_JS^?w}gF;Hu|=GtZ#pK1U`DIJ-#FJFYq|RWCjOT_6PwVkB4WDe6_Bkd<e1M9>?~`@cQxN+ir2JAc(g{
K|4b^-p^T0BT|FSKHE&3goq&lFYEThj|t`whu|LD4}9O<893+lyF2_yLHcGKA5SipkKCFC53P@EvJ>@(-S37LUzO7g@mp49{f55(#NgipYEVJIH?(<>gs)gY
A|J_qzLHndw}#fQ)Izv5R3q#ETSphGIeYG@=ytbIL&!hL3q781pCvI=v=BC@9f~GDO8L*8IlafbVW{%{?CjB^`d8x&9N3Q`Lhi$9in(aS%*_!=k!qz8)DtG}
Q+F9k=MIT0j9T|`RE^B;yyEw?i<0R(NAi^sJVgE<mFQa*<8>g<($F<KALsYrIO8oI#W9MAJ`drUegVN<3KNsw(HUGlrB7Gh!va5iiQd>B+u(!Najj>UurGE+
k-x4Z7<2Xh*PPzjGvh92C`|{pKMl9-kodMzN(OcKh<|)N#2OqX`gP4wUxc5YP3E#7&)gl*{wMg57R_UDM#LL9Po9Z|N)#$}I`#VhEJjVX`2U{X8-9-2#%=YK
%|C7YH{;{ri30<`5Z_m}G50U9v(ZY}e)aPMLM}l)`9I7uVAMoDi-TH_D)K7d@qNr%*0LNYq?t>vs=O&}Ady`<c}1Lsx6;h#;b7;w))mc<+<8BGoxf2I#}|5w
Wo=QL{a=RHHjO!>Aj*JT+>g>nHtp$QhQHRS_U41_okRo|q=g<1^Xa@)t_?YY;m3W`=}@V9hzJNA6}((Mr1^hu59hG0gq4xA^fzcMwitblc_ofHfvn}xi0}1t
)K**7bR_$U2Wi^T#J=k0s7C4T{8GSb7a}Uxot*?0_T&*aPi~Jk8{-$Ph@1Id_gc2CPZOiJL9xBOuXmptTbaeI*?|z>u(<J$!qJQ4Y(yzQ-0|9HT_yBxZ^g_T
Lzx2ITtA+8dOr>@JB&GRX+F;}!}sf}F+m2t(XO3W{uYz8tZeB^o|>oi-{Bi-?=|B>2L_B0j}AJ(;nv0T!ruZUmg-{5rXtb#FC%l?(w?ra*Kx4-#dGBG&$C+3
j@-JB>fgohK%JHJ1n_H-FYPW5pM_?sfdp$WA!z*lcoSbT{>`<Gup#iIYO(G)=wkvl%B;R<o>f%5>)WcTX~YQV^Edf(dzqDJd_cS!n(eX|7O2DB9DJ1DIj<<1
idpU+{d#dVY~0|3kvnm>kF&!K@*=!3&pG7jPfPdds2kXHw3}@>6SrG;CuMJSucLGAH|n76k9Rq=t5H_V;A|<^7>W?Qznb0|_&TC}hHfMo+Hbh28lP;#{2$9a
_0NoJ7u>>J^SFbN8S<Q3Gl|Nkee*UxU$52k=Qz#>DQ+A<w){st0a#wSd3b%Ygx=;eV}ra!*G{QS3Ktk$JYangql0-|nAo&JycWtK3eiw5?!Di~JNaLH9jWor
FKr+;q3`hU%+}WtxWx6?IWrIon)kn_Zu@BG2;l1hNkI@Kxq;5^_7mv+VtmhM9rcdG7VwV#|6|+NYeCHIr~a3H>Ym$psDhF!2F3U?JRno&i$uuy-98iR$#`O`
=P1^`C(0+^<olg<=RwW>Hsbd^x+_etfAnpy3cZD&I+HnE<w&+o&#=Y~^8;4Kh+N&xgxkN%-JOBqZQ;b?k=X5h;-o@%t8~{jNLD;{{<>D<aoaF_B)^x2HpJXR
dgger?QrfOqwnh+#0%|sBOTWGZik5O_7?B9M~1s!CQyI~sL}5ae&F5=f62xpx0HOoK6GFUeW3%#ar$HNwO_?!CfLo-^-k9pzIQAz4wHE<q3THKSJvWEu+caD
_06JfHrw$2oL;T&c#m}bZ|Zsz#hhBg-8>*e-&~u{JFU0f#2Wi2F|q6Y`10B~)y?@)O8-?>)m74;R?qY<kBZ;w?Bdzq!!OWk=beY!j{9PV%F&M8V(M=yJ+(Jk
N$5Y+pL@&=h{?yI+TAvd72Xs5a=Gny>-0;c3AF9wQCs=y{v7H2QZ_6|UDk(9oq?Yn;llUcHPC9p0Vl=ZVvFf_(%JUTGCZ|y`(Hb4ml4>hS`SH~FBpyQdgR{a
Ut__4Y*usQPifjHpVXUOe>W3djKEYbu@FaZ3^?oA?P(pIV1@a3b^oUnFN>GSX^r>ie>-hx^Br#Dz1zUlUJCPIk5@3c_j%i_&?W63t6i#R$IV{d1ZFXZX=M~d
40Uxs1(<9xVhd~dyX!i&xTc9zMf-cv%YztOhGrg!04n|WW%2Fr)X4JWsEfXTiQmtWR<?FAZ}952x^3;B*@}}@x*phgncO(yEqOJfEd@r&^Pg`oH>>Jq99)lW
58>(geh7a{uVDo6Ew;Ax5y|h-b;83lKh$x4!^8ILULfA-&alw_v-cjFkhlu(jvPz7G229QKg<kX6nqlJU=V@o_pKk^ya;+XPrm^WMZtm&R1)iqEOY)~J#c_f
1V9{ssn<99X0rdi@7qBCWPfL%e>trk1HbBOT~81AZbM*`PN7;xMparE%t3X|_qCEw>64On|CX#r|1bV8r<~j1h4n)Yf5?j2zn%~U=l`@xiKfA03K{(C$A2FA
Q1_wn-M3c7UZa)AA<?FElS0Fb3H`VOvQ%jhq*jB|qz#S(K=^w~3>b4vI6j~0YXCo&yW8*FU1}N7AR>MX?v??`A^<EDSNnBw^<qV&{=}e`#uy^tE{cB&b(VNX
r2Uq|*%9{;`AX<ZpWg2py$|YV+W_t7%R1xA#OJ&}+Mc}F^I@*n28zk?R$_5`w}0!t?Bh?j`Iho8#=m*~`tFGR@H84*`CcRS>-+8cGxBxRq2-A1^q<mS`H+9%
{0F8e_b0QCjQw0|{6MkQwJ+1-+x&j6?@xonxBSy8k9+`7hnzmocI=N|s6TtdN6dW_4(tmy*(84yH(>GC<etF^_J2<iM1N4Tf<$<p#l?2|&-Pof^P!dDDZz&4
^k{bj6a)7=-|+-HQzRLz#0L%&`t6SzX0dI&mQR^s_5wDq4M+P`MK3piSooptGNvOD6+XYajzgY3A8-8g*M0asr6cU^WHleqa~)ze-R^!B-zB7k5nheuAI4XO
<<@Hx_#13UAJ9W~Bc3{o*a0o$>1d0NgH8u=iXY5Z;`!>GKJ3Y+!>Rn|bKgei*2Bo{_OpDS%fGI=;XbfgiECpmDjmJwZAZHBj`%yimOdRvAdA1#7Q1J^AZ#4%
6CfQuPKN61@!i!O{a@R_5y=LownHbXT>6K9rE=*sW5xsydNv-;C4lNIXI_olK$0TO{iF`y4={lthD$K*p1p!2w16@+x!<plr*R!JCB?fTSig?5eQ#5$e{+x*
8*L?_ztj2VA@Nt?ZBNMSh>v%2<zBlyEnQXYo$5U96B<J>!Y77+osz2)Y$n<N93i09S5-0lgbu0UjShheQ$MX!SF$A=h}(GfrVf#v@WXs>TBxikD6dUEF*HC5
WHX+nhKKhd@^o|k&q%FZ79@t=$UM)_4ScMcL3=$XvSHA(d0&&PucbNs?{O?e(sPpEnf93=YhDB4_`M1mpi?<!=j56Q|5;c(7Lwh*-=mF;gX{E6+z}qBmezJ3
=5St8&c)sz>BnRKa<X?TE*)D$rBs!E$fzM>zOG)Aqw+39wu=Cs!*s|WwPF;wpnpS@HT0pyg{vyr-)Q$$fZ_%Ygu+4Uy(~TkjSo1X?x8z&wLvmG#vz=11*v_V
x&3x7TQ*o<u!nNZ)z{u{G0EQ|dc$pSVo&c2pmB}X<i}(-*M)U;2=*?-Kb!H|oO%1Zd16OpqCQ#?6XhQ3BOIGsJ!4Ss<58?|UV;ZtaN_SVF)8oNPN_Xr?w~n$
$g|!eV8WV>L9}0LdRnVEPh~c{)~D~!S*ggM7IEna`A(CU93?`!j6g;&Sqqz7^%ti#n{!iitE=_mtHV}}h`;4wu;<#G92+g;pu;@FuA57zcrrg%mUz}hKw9&7
@rL>98D2Mo*YeMYvNSfTe!Ar?ND~ToHR&U%<JnGU!iEn_s~mbhi7m9r1@+MIS_`!hydH?i5pA$)2i5fY{(fL`!#Hx?;Q$eAfwQ>L`g*;rB(wS$x$s|~X_7B`
?C<d_5Y_YL>Qq!$kaucL80obHyLH!ZJ)+s7HJ2XGY(4YSc45b1zifSEZgO?@HqXlvVuFp(fPSviSeuYu3l2bn0D>4@x=&W-Jq6@R7sZ_*P#}v&9h)~z&@K!b
>*BY++~9cZN53bT<BP(gU*|f|)n78-FcIPpJgb|=9;W|@Zi{z2`pgSH;2(-?URe+3iV;2}b5^0{g@QXs+0o(Ok`Fhu3zip;H@N7G+Z~A9HZ85bG4#OnxQlMB
ou7D^0*JSW>@Z<*ov;X%PUKgWQ_dV;<mu~GqV|65_7qbBxG0uH`88bcMfvJcVuSJVk%D^(76)+HHd6^Dp!*^@2WcGjOiGrPi0GZNggoXvS6Q*VBLA`1sfy%i
s(c6;f>`BVx{hw^FE1U1ov_?g2=mBYFfc=kAdIZU95M#|-SJ_5d4OtX18Ir6@-25n+^`u7*_hc!H_STGJkI##uh4cw01!anx30^1A9Hn6YUVg5``z;VdRtLP
nDE)>IN$j3t#S45n9ccr8J`sSay3{M_S{EKYoX~QT3*jjInP`wz(o2mfPVEodj6ibJXHAzpT##@eZO^e*@pQawqK@nHy%Euf&-5hvj_Kdxvj!)5tnP&_qVeU
)JIi}+I}`eL`%#oH`~^REl&>lKGm3dsMCe{ST2ws6NSxyp_p?pJ-p8?GrS?>J}y5bF3cR6Ips49FkWn=P-0XnB>Hi8`EP$7ym@k0PIxvLJSPqU>g%G`4t^Co
apMW2F5`yJ#W$^oYk71cg^Zdp>>Rh<q1Q`^-^-J<YHR$jKXH!t2)|@W>(%aeCB7;6ga|ErIO_KRbjbu$;^G9mEcMw77dq&Qy5H~ND6tJHV7IAcwza&<9qPq-
_In=YVP@lZnGlACWx<Y)?xy^3fPMz_R$~|AehyAox1H**NTu<8`&sLYk->(^ya-4r%gx;s3##Lr`!}pxaym!0Me?6g;@ntvee66B$EH|q)%o0fZ@cKl!uwq}
HQCi93n=9|EEA!v-N3OP1&A}Z58yeWiWK!}eC!JJ+r|a_z|MuW%h^6yJBdCtkVox&jK>$1!}Z;lPtibbMf5keVahSdgo18uV26s=mPWT1#j)Q)|0o_8&dycC
rJLE=xG{Gesu`CaQ@1mJjkY=XtAY<p%satx=!ap?P~s<t@wNxvJ9zuFaZqqKIXdCv9)i6`>B~E08(1jiN!Hp2YczQ0)59soOfkMIzRVaq2=%xc&HpOfP&@kI
Y<4o*>zD-kXUN(l7kGysx_vX5=skgNop}qK`9x)ATLpmxF=5I~D71nI!Sa4z9#2EKRH_%p8Y_#U*wjZ3|IydWpLd&aI_DxRZ)&T+r2v#~7w)LzFYWxjbK7Sa
SiiaRsSXMLit==L*i)My$h{s;-f0YXY{G{kHEPE81Q&b1oOv!MSRTt?)HPFK2`|Z8X}Gu;biuE>f=ePB;0qT|R2)#0Or#QMCY341qdmgM*klgdb+*l;Y#1)+
+fdaa{|DenEK34gAmzp`o17bjzD}JIz@QTo_>K4-8HWY2;5cl0Z-d@mk1FGefo`VaO6=js5TKEHfdoQxEKJA<ZUeNmc0;V=8<FE&EIiZM;fTLaa0-<=1OxYQ
FOC9M9m{+~JwPnkD4E8(o9^gux2xl>-o2L@_Z2W0PQ)f`a@0d?BCg1^WG!EKe+jp)h5fz&Y$2^X-|ioBlkJo!-2^z#klv?aaze`c-=@6xjqDPj0UL`Zf_oys
?ESp>wypDc((*oMEEl7hz_vRo?~VkHxU`7Ghp|QvQYq32E>0`MQt4^KjfKU~EtmGK?Q3#eD28hhf(0DSm^lm#x8{A3vv)M<a$Sg{9$ws$=f`E!zir&@U^!rX
gCAZxArZ;ukAuHGUY54r@DqhQ0c^f}`a^_9g}}3vGBc&92p;4l?NHZTHZonPJ~uH&_f714KbMDGJ@d?Sj7F8>+V|#iL<X_@J+3eTj(2w++*Z>e;A@El`6rq$
L3u@_$|N~(=QNHx>Tgu*v}ijZJAvt1(c2pZp^$Hve*BHwy$y2=GXgrIGr<Fw^d-0QYj#gVE$N0sdja1Oh9kch9;`(U-o3G*&pBHR<$1#Mj-X^{f?Nis!R2fG
b6aAA--!#zL;1~*=$lpFUIH}}>a#wc$jcwY0~e4TfZ<G0&Lx0Z9f<C1K@*qi=)c^bczjq5p3inHV2_g)1@7i-@riZWE`(-x@8NbAEF9U&^Tm@0A<HgaI74>E
(pe97I%H5MQkTy0qeo=_11Y*vr@%>r;5~AXP-=i80FV1HvI^PybN0>sP8|Jc@<M)ppNG&ybqZS%I3EJwWV38-$8<Lt(DHzYbCT0Z6SsCNMmP3*E1j?QoB8u=
SQtMZhPU>S*A{OE>E*O=z6Y2dOgt<t@xIU#Q!@>>U@<pg2*7p-JF)7su5Zbkn*x5V|6O_!_A57L+;7NML!rtH;Xj3;T0{DCYeU6PNfjQowAyO(uV-x^o@&~c
@ENU%fwX5HHj7(5UUBpmclwRN?nb!MUBx*cr^o7XS02|LK<e(n=i4HXk<U*1!uP9uJwmZtEKns}8R|T<W_EVh-N={pT{yn@9m9OX`N9`G<VGCn>(9fC#fa_O
uNl|mH@{JJ?vC35f;`z+uz_ML$=q}-KY0%!bR1ktK3-O{>U)MXO9Bfw(2bhoCf!tn(NzQ>NT07?a=Gn`Ss6PL<72nl@wqImXtkuLOgT}(5M;qZAm^uhf5X|g
fX;jKf7JaTkp`WYpNCDY@o{iRzJFgiA7y@b-eanMd@EmPHs?Pqp}~^Zvxn`KHd!BS?|ENm7>sKE^6-H6VL|Dk4k}BZt33Et@nY)TlZdmn?x=fy<<sp$f=Txx
czNdlb>c@zo<(~uO<S`UP4vftYH&V8pqT~OJ^eOS1+q9m1`Yft+XRsVvJq$mu`C6?ui5zg2j1V2VH=CLBaLZ<FCa;O1Ox{pGp1c)w&q@t@;(u(jGsRNh8s7)
=#SP8`|x0pC|h=LWq#(bx_Qgn>44TV7qH>3bQJD-P*qJpL<B(+5frNg7`}~Iv9_>FO2^~pnP2bA{praG{_+AyeL`-0co}iOZlx6eoQ}U>&(_!a{k4XJySmhU
Mf2XDt8RTA!}-0StlPHJtXj9ddG0KYC+zsP(!h82ZU+$l1@J6Pua8TLs;yAqiGpG!iEXx6s=kSg^51?9VkEUqZzdeqcOCrla6tFXUL4(Ze=XB63?^a1C+bOs
(57&PQm$tc5;9vc7RQDv_Pzmm_j@{v4V74e35NyUfC~#|Q1Hh(O`<G(UpRpxF4x~Cy4x1H2rLhVFH})Jhde{l5m?vGz<3%giCZ`_pVD65y_xpe$4F>60PDvN
#EjSJdu4P%4yA0q;x0$Ls+R+x$Lhj?x9&{-g$&U^ZV`0<to&#qLwFZGn%mvTb!-MSVK*^|kPPY6?yn}#Oh~aod^~Gk4L59bHHks^&Ys~**hp59nFhtj2Y-(%
j+|FRzQ}F2J)@R%PUJYSLN0*<7Up1K+YtcLD#XBhn2{;o>K4|nvj5Ml0apZkc<#8(zZwD1`0ek{#)X@)0|OK_s3d)5ea-(7_<mpG{D5KYNfHYJ(3%qx4vG=b
nb<$vN%kB3KjZn!bzyLgN%;GZQ~ZAg$*)zy|5|oNEEwrz&^BD-!T)ml?J$lD>(`i?qAIz4U&Q_<ecfNA+-JevhY!d6!_&Xe`*`8oul=~&_2i~G{s$wk`an7S
IQStSXWjZokoYh6KcBv7mzN-XcVY+N%3Hs$$z_sUWy1&kcOM~4FxwXWgQtGrTsPT6Z|d#M`>-C3;{*S%<N02E*WQQg?d<41!1sD5_<n<DeA~w6l@DKSYi(s~
N#3xRk2`uH8olC^K3(e%yYsz1YX<q6gic*$DLyazh<jTwVKH<p<cCX#>o9HT|8Kr=7q>B^TOQY&l~?X<9Sucs0+^o^rhbnHa!MOJ)Cvn88St7gwzqslac+D~
^I)za{BL@%xr(I)aU5*#IiTb{FF-&0zw7&KZu-*;@_K)_;g>Tqsj1np8bA(b?R{tUAqhlgAtz*X;#6<#asQ|FG@6+Gy}f<Q?)oTwa-OUgr@r&Cs5sRAN67y3
KRr*oNNK*)w6nSyX1l)Z2eAk(VA6-^A8T?2Tyg!lyD_+f40E-fH(_%TW0|~cqGURZ>NqP>oEFQ=uwOm-5MWSeArEl)B!}8Y+e{C*$n>(Bt$n_;_NtG!ikrjl
;fL`fPH&4%ll|LMRFl^-=(x6?rrRjK_E?W@*@3EO4zzW76k~!aP*9H+h$e4Kf~6c&z#MrzJ=FRCKOA26&XC7ddW&nXF3^S*N^o9k@bavtBt~NqR_cGk`2P$m
kF(bBJZHPWA|tlSI&m7Fm>zyA8#r+I4=&LedOxyy>*{|GPE3pIb%Be$sT>L09#qf5hp^D8hl{zxuCyL(;b~w#jYP|UUYub#fN{)IiO-+tnYqq{BVtnS^Bg+M
N<v9~c=pGw^W)Du;H{J_P{yWtr@dMXBSUD38QJyGT;N^yDkH`(wryc*F8t#YzlE+Nrq5HN$6F;aJjulybbE`cwMR;)fz4x^PGZ=$(P5a;=;0Ue$2{j2+oSEB
X5Hn@p7knsd)=sr#|ElgL<Hc1Yp(bPMePl3KT4xJ6@05k^@^h?69=ixXu3FaLxl!5s4x&!4itzdv@(07$crAhoLL=Nb8tANDJg7_toqfa_QYAnIvZ)G+MR`5
X4!ufrXKdc2YJ0DpxybX$7#MXheYgqMG$zYyxr7uY-*}_w)d_0z3+#Tt*|%QNqri4+F}arSajXM|5kivtJ;3o@9vIYuT692cj+BYP|T=MOYD+y9f~IDQgcvt
P?t-{u#&uZ#j`QASU}Eo0~|xn`n*|DBK;k_3`Vr~y$wB-Ow1uEMrp&Bp)&^Crxbk7_*jxK(9jQ(fMD$Nwqyu0cT;UpyWddwM%s)RmD4?EX~l-PrxPX}OiWA2
a%OjMiAh`eZDC`@?P$B?jv;D9he+k~(gj7xu{x0C>~n>-j~bj;HoDhsP3vQEo9k{a4Y{E8(;^%zTQ_w~t5(HlylqjB<+S#pLn_(W-!Jq|*Y-K^vv_}|ZEDfg
_K~6?L%@5wj?agVR3B&!fI~17M8|eH4j@g9+L{{32KiB3%8q3P4I~hx9-=jY27yq_2>#v}-orC62oZ#-w}Gfh5&j!*ZTHQ<C5d1w0O)e<f!^ziBRM_z4G8nw
ziyZ(?~{wvrl(2OY7Z$B)uZ-XX=P(h{PaapJ>jCR2RiYG>{SeF%F1U!w#oe6vB;!jjk#!fl7v^4;-liC9I%~NS>8I&_d~~2MM0+mPCJu<w>ZIWbvD*|xjcMF
n&k(9im28O4n_eIE_)XO2u7^UeR+M+a*H&=CO$5Mpg2w(po;d>h$HDEBtcr(ZTK)iIUNlRmVkOdBxz9fWx=W5K=<qQ2-`NP6sQj0bKdpper_R$c?fgn+)U;T
1_z#k`gomj;yNsxj@R|r(LjT8fgmFG`Ah;lL^1Smp6lDzE<VT#j9&VpgO*oTnV(74fZ!hi9lKaU!C)b1bkQDHat2FHGV;d^+m?~z-xOLyP$cV2!#x{>2H;=Q
sajkG(bI|<X#uXq`XFfeUy}>Cg#_Q1YkHfg#F08Hhj*`IuYNnH51+Ao$9wsJ7zrd`$LD9j*RIj_qSV+^Q{*7^^f2!H-+#WW<LQTQ2|dqV<uj?!KJr6RHNo0I
%&_?R_c}TF2Sh$6V`1K3rhBLW_a|O>d}Tdt4%|-ILE`_<C;boa{(o2V{D1EJwe&soa`eT3?z=Md_tBtxd$r49H+bX6d4IYvLHz9MyQEpxZkBOoZSHMHvnuu9
H~E>?O^b~|+O)e)qXu!Czx1<${_N>j_}mjg5_Wj~asF4{*K@OQ2nyXsItxbL2EoFHD+O=1A_zVKnmhLU8OC}bZV=HQKc87(I<nhv|J&R+5Fxf21>9d-6(QZD
v4Lt1nXOR+(MkPWYXd@dv>w!1j9TN2FO%R8-L41N`1u-NNyoqjxSqqMyMO@6mKzbk!kxkay_%P1fzL?1AQn7Y7*CfN4o8c;s3oM259X^A0!<4hZRr?{#Q5f6
p$`P>$)E52;;f4mNO$$7G3%b;@BaYq4t&cz4GlN<eZE=|U0t)|CSPVux=t}FA>_B*XC%`NO*8GbUa8xkkvH??y5#NL`+M?E&dzx``cueVpDszRRrBqJ3bvOB
M@_~Zd$MwKxZZD7d!BqSaZ{U~C#meyN;CuqTV#_?9oH*=J{_om-NaZL86FEiZg-|6VLBGlK<ZTntHHdV)0Y+?>S*)vMAR&3xS}^I0|q@X35*V%hDTO9J*MzT
h(Hi`(o|Y$p)VKRpv$B~%efR_6>|_b>Ms!YAow-mRZayau@TdzNdCDH2+$(~n*6cZw-#c>A3!SjC2XUZzR!3-tNZyX7Y3~T0Iix)Sr{UCw$e+ZEKWzhcMYA+
f9uqoGJ31PA02p3=L}opw7*R4HhjtUH?ezBm58q!$0>B8gpmNZZG*Ai8!oa0v3|v{4zFwa-vD(024S;?xErqHaZ>~G7HN8bg%3d3;27OCfdqj0O`DAgfJJbJ
LOYgh5szR<*mDoJgWH(1u0@{f31$$mD6;WQn6t3nFO{69JmE3)+(PTkS7`0BbKx02{^|Dk-l(V($^hugg-_-P86xaZJ7Y4~GQ;Y`3KM@<4qF41SXKdG<7@$4
-hi4?hmj6tygIhG2hE4agSdxc)gK-HTRqqv_p`aDk%!FJwtEZ<QppvBf-TY7z&INg8V!O&x$JvgHw1CC3HM7X%k|&0Oza@QYdBz7lFtBq{Clv;h962E@6X$M
85!fF$I>Uu!3tlT>!<3s;hn~!obXJh$t9o;!tNpVyTuywCEft$T*Cod!&*@45b-+%Z|cFY92ae07l<2ECyHed9;YxQirp@V^5#Ud7gxu$HhuxG!-f#s7xU5c
zHx*!$SK#Sl1ba5)^}tw*tN#B8PUx9ji$HPmj=6Y+um8iVuHn{2r@|16^muBEu3CMts#@^2zWKY&2Pgg+Qaxuv=hldkZ3DhU;hrA`y1QP4HGGWJoI-CB60qw
e-JcMw1IWn&QR{9eGcn8ZKj6Z@)7C*XYF?K(!c~Ev(FQH6eS3dWYXL>U;+0Et&MW$gqi#)e}5H6$+g2>mB9fA0Axm=t}Hq%l2}s^j)Py2%}~Qx>9b&qSRtG@
H?nK}{*dFyNzlV;%oDqJX{X7@?RZyuo%-bwqN|WUSYYzZCVF7B_`5aO&m>z(7%YBA2215Ug@KUdx48-|{TKlwvoX>g{nl}u3J)D_o`-B4gH?5lp2yG2<Jle#
ncUuyXxQPVjAzrkho>*!{<rHuh$twULSkA80tlLk`W}Ao|JtBG;WfhxxbEZqTWPRFe%}vs>0HPBbS7(Oqd3+YuA!{q)UD7MQ^PE$LKabiGW8gLR`5p(rReI#
{ET!@oQ{TZ32g>CgE{3O9UffG#``&W>|aRPa}d%nWsQp|iZvO+p;f#p`1EAZgZOX<ZYZUB9=CVh4|FH+|Ka~_tVjLd<e40OYRZ9aP_fNs7N7d&^Zy(_&5-}e
Z~gQQ3WS$AI<&?lE9KvwY(SB2yHP(URx&}K^<CRVw2fY3zFI$WWrMm|Ih7d_U&<2Kv>u_VgE@g1gT*c{lCcofS!KV?zxx2Q-pzt?Q!r3UV{{RNccuRz|DtsD
@F{&I74)>BibI8$SAU~kQQe$!gb?#$T7g*X?`p6Vlq7#uU}ry{{x&Ry-4ao)P^__7pl7FCbN?}(d7(SHo}c*o`Fi$S$$@yfWYaXPD9u{>9htpq(s%#7PKd{Y
T<OiK7gZWYmUEf^YqP4PF2MIjSDbFE6GbsshFX>Muv#zGMV9ElvR#4av#L^eUb8(MUn^p%ZA0t_Ele>Yo=8?4z7rUX6vj%$9y29}o{ln8S)!)~kQTGc<7^ez
6%!km29tE`z-P*p<(wc;F0gAFO6jE41+yTL4S+g}0q8%?FwY)nwpC6223a8F7HSlLsip_C%=ziUxn&S<@x!wYlWDx7lT2BTX*$`hDsLzihqF8TUJk5cA;>kO
3_~Zv%QZsJFgL7)knQJzI^E3ML#QaI9R^Ab^0b-ij47B*H*UYa8s?bE9R6#|rh|=(H{fuB3_CYZ4x#}pIE)N)uHOtj_K9-9s2L?bKqilp?f`rcnt1TB659J%
SbqzyKQ7tw`uvPO3_X<%cD0>C0We|rKcprku(4c=MS+hi*|SvPn{Y&hq3j{+{bdhiHup};l=5bpZIX(gBh|ylrRUFKJ?5s~*iD>jc7ibjvO%@2#n2Kz0N)-1
Xr$DarEY(Q(u>b59m`Ry4L2lqLBd@lF!UJTiv~NtgOe=#73+!td_J(ZKl3f{=>&K{7VF~Mb)0w%v*R!e7G@vJH1DhF;hi4|^E0M#=etX(bugNXeSseWcC5eU
lT12EnPl8^DCIPi_GzT4zjMY0lUuH9C&>(ZZk6*-=ugMzeYNdT_BB|i#mIX2PR3oJ5BtV@f~)-%?!7qq#t7Siiv^Sedq^EfVn74LfX-`Q-4ER*&er-Jm>*{d
JvW~JS?RZbUqf^reDG(cE7`pb2=#sJVeL<56Ti*zGJCz`Db`q5B$#}FFm1<Er(Q5sUR>7!{Q4k+rcCFsX6h2@+*z!ayevQ1eWIR+98c6Iz-q-0`^fR)ewIWF
cz27oz8^#I|26^zEN$cQkOp|!?dTf<pk+zziS+Z}`pLn3s<hU8^lCm%y2941S(_o6BjSLYjFz}z;s^Hs2JtALctg|q5QmZeCcl*bMZ*1G&Doehfc?KA{gwP>
01x;t?(Cqq{;7t#2LC>mF_w|vj?DPS8PC%!tV%M+3V+<o%}WZX(=aM_$nxQ?Y~zb`D1X|O)&Fi5dMso`bU%`x&Z+n<UtI}zc4yQ#*y!madQXa=3am*JzgLs>
_8n1OeQC~(fvAK9Fl(8ixX`@c7!cd3lx3EZR9TsUI;Nw0PJt>Cpx<8Wa;0HZvwzv<9wcC-;$_@!id;6BiVaeYejt0__96N`JnTHDZypF#?xF>@))XqpmXMu_
)<1Ed{A>QBQPEx7xs3xIYY|4Kh%SFwAyh>}+WZVXeOc<P0N%0yFo`N5@bG*ClW>{5=Lyggq|*Uld$9Co2svhI1Fj#vnYawtX$fo_4R+j6z$|Gv*D~Gt*c971
-j2X&FOK~=Yn|zbMw9zwQ+Ke64fcMepRES`{~yxt{J(T#`mg#P>^zDs=G{~8`ELP(bs$%{yq&MtP((ElMVux<JCA%8@E%@*BiG#x1U*`DezkA$_=Miu?XP^?
f-DdkKYtx7mE8&#TjtwW-}0;04*l95cN)&X{W0N?6v%gbX=^*kpSUpkw$PUQi0bHRx<8A?RT}Rj&nFWU90GzW@~<774)={hj0X=&je~d)2qH+YAmw(TY`jNe
)%YQMczIqWj<?qqIA6Xmdyk(i9CscvyF|4R$lrlyz3swnB+}F{<t;=h|K(r824%|ae4SolhBl(iEGKVR9t*>o+d8<|<46ZAJ5z{T;DRHP9}H2XP$kIgXzzk0
v3U?6h@eJ8Hf*1gHL&gpck(*t6(~Le-o3gH=c;f!8<#vwKcsD`4bcyoXEXG6L>ooSV6a3;>nVbWcPb(!#g~wdEnd|TQDb=$6ogOp|6lJnHrtk$XtX6Co?RP~
9})dZ?TkWJgS8bmN%!NUW{Ke^cUnBKJd;40Y6Wjsx+1cWgNp<U_F5$yv#(st)W&`vsMpV4PGG?-<ztOwRKXcFTe~?lfj7W-qaeXX4ZZ3QmY$C~Z9RxK6_H*(
b`}!maI)fE>DxXvWcOG0aoyeL)@j#o=MO~Q&pcv+gSHGsH1ne9F9gK1E{^U)S48fD>ge^^<n8<z`2ySAY<UlE<>(J8@SUf7$0T#p=U;!@y;eG6dUFs5ayW4x
q+)6^zc=#ghAe1<b*POupI;dJZ_-7WZ9{TMuN@9u0pcGu(s+xA?(}eHUODl+yL@sQokkitdvu4u%y4?$mVOQZ)Ajmd>{^9h-VMKnv_){I3>(0+4<f<{?cFfH
O=N)iYqDN_BIBF}#nI+OU?A2W97E^hA@G2m`gl;>|3!IRKs*Nz4^sK6gCL5FKF~Vf6MP-70G!TTSV1;<5Qz<pzF<S6jJ4*=-P>zk9etmhIgH{T7i+5<dP-(o
GX6_BZ7LE-N5!Z}_hH+}T0pLEJ6l;CT3sI05#8zz@zN80sC0`}$!IPPHOTLCaLyx$w{ynsl2uNqRCQGxMad2z2qnl=w1rDElQ2uBksx%U%w{bzj732rt-Dmq
S28sdMXyVv<FH+=#l5Fz*o)KS%bU;Ri@4_DL!lN>M3`F-SARddrMe}XYqQ^M)$eUVj?wu{a2D-{BNnZm)G=t#w2Ak?>wl28apmI6>+`FRxUV9c2L7lL9I(M_
T^m3oK0r*}4{FFR@G<S@-o}`bZJa*c`tjlC;kkivb&cj)mueQpL`?7g=l@R+3<%$D`qdSn`A;E2WBDQDE7#lMcmpkgKv}>fdSbbon2W<OVAtXLHM_Iflm5K*
=t<S?_|Z?oJ1$+GJpSQ{{)R)KL|5RU+0Vh$)DHpnV_mV+n|NSOoNw@qX7BNE-+T!o*ZKI`ERa5CZHEDUNwaIoNVr`KMW%1~@@EKV&+%NB4f<p|L`zNEqp6d1
a&fS@ixLgMEpCl(PH*z&Wj&;tIy+YEj((Z0Z)dOt1(bMA4YsKq2@2tUh!eH#a*thRH8gZ#45CTq&gG0Eky?dNo2jw2TAf;4-A*9{P#~KSnH8B=5+AEts||Cj
4LVcO1v<}A3fe`%#^T_?+`aa;EO6q2n27?SGS(~^HjA|y7er}eDWeefi@1A~4LwH15MZ<a#6m(uO$v+ZT)>;#MM91o2!U@m&^D4bE2Xb242^Ns)$5-4fC<2|
wFtbo%7TJ&gev@5J3eOJnJ>9qnqluc&lDp%=RGS?ZEeXPCt028=B>?+%ej^K$J%1$#)y?FS&8WT>J};eCit16+8~xRx12FIpm49)kVPMExt4KXtAsmIOi+%o
3`nRr;vk#4n!3F<pItNOvUOYcu5{_D>0Bak?UM&m0xV@fq}Ix@nT+RQt5}T|7fdsd13;(&KthWSBTH#~O8M=3%Nsrpu~efI(tS3)Gj`{Bms!*qwtkZ>7P!r`
$%yX*+6@lIBl2*ok5A48js{4(r)9xpOG@5Hb7;|~JSTT~7fJSri8dzPVaR*0iTOpl!u!w18GRmyd{-G0!Hi?4t&w?IBF>Kzc+PEuj3TT;VjQGN8y!cXYClX0
af5s#@R0ue%wFwlYHV!?F6420AK4cCef#DCl6wn?fdoqU%kBFRkybmA;|YoV@;oAD0U0O%1wIHV?0mL^As7LE-)#P`8nw7S5AGZFef<!zB;YFTg78TcExWg4
?=0U9VZ{;Vc`P<!(odU*4iDAGOvHo9k_-?s`iODC<?jCnhmjApNs^6O!<&$4;^u9@uZN~&+z*~@iF>x%@5-88C{(Zhy>q=-sxN<+^c`&aS_b`-;lda!%mj5Q
_o318ATn$pF#DTuGqtrr7zEM?QizX<%)*!hs%VhBo?0Uiq21qy7O2QX@w*`wLe6ny;JP}LkUkLj9+tVe0@s_sG?GHL7o0IWV`sdAZ)bBweL`0DM6l4toKck_
oFW6AvoF%O#qKOYvr>T@G(GgVgl3cB)ne&>vS;dimNj~xZ}AP=B1qfaNLpN35JmPrj!49=466M*N=P3odtNz&9D&fCEOpnhqXOx$Nnl>k@KYe}nh>uZ`HJs@
Yv-jhqDQ^QU$_0aw}lg*r=KD$QRVF5LFvkI`%mwfXCmf-T~hy&_YtYJUU>K2@@mTt$;os*<;<8R$3pZ;M>=reqgwJ5-puc8G_Kl3-Q18^9{w*xT_Nr~-<ik+
Sw0|HuwXj;N+VY35OJQL2<F$n1Z3pzbPKCbU8~z&9bEV=y3ZliQ><!B-{SBicXuQgA;?x$FDfSQReKMI<?WowxK5D?$4(hBJt^rzJq-~85Jesr`}FVdH!p#2
DD`n<KwWj?&aXpSadJJLS>inVaj5Kv0mevNZi>*JzUz5zQ8{9W==s7>Htc3&|0NaDV8@~i;E;Gjlj=kkFV#38dKHAW_E3-5Kd&DMhYyGmX=SPR&hL5K-?RF}
?dSHu1wYgJOg|h^sT?qA{C99s{~X|mqZ7to+vV+h^i4>g_`&<Peqi=<I6kh+XkFm;QSDX(#?w$I<o+`wD&E`qeV=e{mieKVEsx>%zQ?x94xwvx6y)=*PiJx*
tl9|>f2CB$E`FDptXlh7S7UyI1V*Q>trtZi6V5v(eO=_;B!^h3XwDkj%(Pkkq-`r0D3NGCq7);9yH|$L*51vi;(lGDgRQTtqS>@T%ujzf#%sddctyJ1>CNn%
?lrFu)t27F2b0g3ebVElPyNe}J79O+>K75K@nL4yRcHhlAvtjZA_NG4Ad)&U^nJ4)8;_6rf&xJTG>5;A5d;3m<doSz!!#kHC;XT~Z6rU@>HpHuh9rOKmj#5?
!N37vVXOl+#e|0GtwbF|{WwJ`8bZBepgwH3%MICf!}4C~@?HYtjsv7Th4b7g>?cmKD362*$FF(d^Z+lADN*L|gnfjdrBWdRl7^9?4{8D;_b#*ph<$+6M6lA*
Qd2x&(FJ2^P3AIT<6FYg>Ho_p4&A10#~t$yIo;ud+LWP5v<{o=0a{8|-<BFsFNXMCBlnM3dO`PC2xEWmvK5GdI$;aTK-yGoFFo*DP<lZ7!a4-|!=cgv^RTh?
zT9M`DmGhSD*Eu@Po_nFQ6Et0Q1Zp{6!NC}%6Td5DWDA}v*ZJ!Z#EVAvE_+F-SdSgQ|rtr^$2?>rR16yii9cfk?Bs8>POqySliN4o`GxS^mdz?NKSaFP7*;t
IYWjUV2J}vNYI)<(DuP`fa~Nb(jRNsAr4YNK8L_P+4iUBlvhPtPo;xNa|>ZyKt{-bcjMpw8@-wc{C`K(2Ufb|vLA9E*}vG%)oTL_>L8Y7t5)(YcKcny525uJ
Vjl0yzUh^d_Q--Li-8=Vpm>8s$~e{0;r|`9H9PIsbLqAo?(=>U+yT*%KlBVr7-6w7fV`OBY(Jwlo++NKDfN(44w%b5ly$(8+ReKmgM11-?TiN&PAq2En}V$3
Ibqyup^5RX-lK=x?Q)KmD!kY0Yn(2>=jw(Bmp*&WAm|Wb;_KH}pmw``)kKdh>ayRTmK}G#h<NOGhR*h80pJxRr9^@k)1$DykgpUh>_WYuEtqq#-Gxo=+mRy*
>2g9KX5!5eaf4IV%?)87jA0F`vxHMx>aMoLgn8td-=650ekk`Uyf}NR(pr7Cvz!~V&D?Ij-d&shXdfa|;Ho4;NQxCfL_#S@tqY(<EV)ZzQN$=+ojP;TO{EfU
r+v04-8-Jn<40yR*Y%&}ko$zl1MD!J*LC%m^>+RL`ENDu!hb-C*r>rshyP}Vf8uHxvluA9;~0{SkwNp^Jxb0M<BnW&7r5aLNMwpTk0o|p?;iBBcsVsjnsb91
|44rX?Hy0>%Fs|htp2C^5AXjv4y_Q_9-{&N44it6u#^;16pvhPHURs<-sh43sDH3c8zi61I(UDPjCGtIJpbd=pW-~t??e8l6y&cWs389Hnui0zW+1_{vr!Nb
Zv(94e=zer1zs?ehoRm)9}^D_J!K~`GzbsmzOHFOJi~B#b2s%A_BSBHn?0B?Vq^Q2IH`$4tDAMN6d>Ga9DT5?KA?G&Fgu5mF$8<&j-V`3Q-8#M(+30lu)1hR
+H^G74}8C&md+*^1^slgwG-;&IuQQf=7+0uGJ}^N!a5hr5#MCwT0{(zGzc`5l(7*+p;Xl^Ed>Jp;Q-=EBnvzw180c>szwttxr%BR0v~?1!gLz47S<qHfBEnq
@cz|SlxHEyKc|Kb`kahqQ?W6K%x%5p{)hX%cs<|~|3u^C(!!XQBdRn58P8lt|31Y{gm(h`<u~qLMlpU8Tx6^@C-?&FXyGT&*7O`39}nRG$-JdtEnsrP;>>0+
*$8Af8G~qXk~;Uz7yB@{7wAo&v=9DA?VNtXh#$D0a#^%T+&(Zcz0N-6)hk5#o@F)pPQtK2+~_Cq0fy#+87BJTidVQwLBLJ81Lrs+Km?x)uAw*tXq%P#wK>ln
VnPkdefZC3<Mx}+k^6??s$}pld6(Ha7&8if5E>d{LsY$)6#Ktr8fA7T3Ac6pbQj}0Y}niQL_`{K(_LI3e9dEIHj&|`?`GqnW7mySc|R_~0Xqo|wq6%r>R?oZ
e+n%^iBt6-kJ+)O-r*lD4z#zIc{f{p`3@hCt&Ck54||5RzKwMvqC41^Zti;Cdz(RIWOFex7E!a9Xiof>2q1p(b{?DI8LrMJz2JKmJ{*F0?>xHt!E^zCHg2sr
Nr6ypurpQ}BL;7C^^N{N>*su&@k!+4ih?FYE@5X@I#{_dh~E(8U?07!N$FvP?T>R9^oYhi*&{cQ;tDnXSsBi(hKw$L24J!oNyS_gdtCwiKQjzLBu+m3zwtw`
*Rbc7`Ahps9i-=E_klhCfc^e{ZvXj*3+|E~d>7~te$Q=J&dt51^ukBAA*jp45r4td`J-O^?*4LVef(uXa487?S_~Bd02BKd8VRUE9m8gW<==W=BR6!z1^xRq
lSY+>Z3Ga+OeVGdvq9Vpk{h4c2IG;q@Hvl)x||*7dK!-*2={q@?H!Gtu&QES#rzcCztb*;nkVPb>8$#?q@xiQWx>sKI}coLL!fgH6!Gxo%fC!#I%MYaJRJA(
eSPG0U?^K4SD-$Jq11+^lum+5Cf8oQqW5z}+4q&fltj8ju~5>UN{fVxdWx?no=Fx_MbRl$9#Sut*O$%~XW(Zv;dc_2Oah%bgVeS_YcN5*NU-2_W*&ZE{eO?9
<E%cQ=wpDp_*7VXz(cTZzRJ9~d$ElV0AS|E=5!?^4{_c;W<clF@$0~4ANCmeo*ExP&@uSq?$6VA?9_B<o-w~B-}*=RezHF{{XB}Z6xaORW@_)(Q+jPSy=wtP
;V1Q_VlhgKdy^BO;}`klocki<yLpfOO7VMBilC_B(xtq)wv1g;6^f@@){a+l<y(nCXHDg^iY<x0GX>h1r8R7NyOsLF<eMfk6+j1{G+#&JN(cG1-kJuSx9jH0
4*gCpdo>Aq;cBrpSdgexUi;pA+({NMUB%}+OU@a3IcVf|ko)17c88TTi0S+?b*XebAnKZ-YbR0jr;mWOUVI%4g);hE%S80ag%c&E>F#K4JglHON(;<*l%-2x
xk~h9w53`R(Kg`iF)YqMuRNY5UD4V)5z?)PAL_maEZa8YJKsFl_NJzM&w27g<b_FR*V&?6=u__J=YF}Et|8=vwtYd-V|l^WxXr1Pmh6D2k!AM70YTu^_wqc>
45y%f^kIiU53$|0;Lu@vVK6N$o8s`BLnUpatBhGZf4Jx+?qBXSZTIM*tZZ^Hfx@Pd(1*c4)+Tgbe^<=*hp+Z3^~?Pg+w&7&xPMq25Ws#x`50I84_*V*bNv=f
p^hKVxXTY;Dje}Ta07kiok9p*oSLzZ-m7i|<1<J!1uV~7V-_EEgh%V1Qm?onXWGPjqk)s+EB0&#p6A*aGVaa-`}7<Uyae7ltA$VdU`|pM?}Y20`@nA=lJ7E@
B-i(Wl-;4c$?JTkf%ZUP6V}JKDM0>%Xx>p_ZAaK|Lk{paAsQj)==)51`i|p8HZ#j9z>_F-P((zNqA50(JP!}VF?fH{CgIXOOwYD<&!w-xwHR^R_7n72iVG45
XY(3{xd#IQ{R^q@(b@i;1HjY2sKx2P=niN4gyVpGuek<GDJWZKy)Jq{;6gWqVO{8ZHQ>p(J3<T|{T`ZVNt5tDS(EPq-LfViPt*W`><DHI<qRCU>idt}{0`(_
+O8hC56-kD1xnFS6%ay@(Gy8x$Ko7%mymZteLHcDKC7vOSQi^V4D5LE1%gtbu|$ZkTD`xVrakY`)jN#2_#X5(kGXyOXY4qkgfL@(ukbxI0*{a{^nvy5yNBJT
ZBk6&boKhn&vF~~*v<pqzTxyq_e-vw6#cnQ1e8+^Eb=^fofC`Rr@;91@b{ctkvV;;oBVqX3lCU%3xhskf^~Ou9?|8-#tupDLrFWJ{X{9uQk677%>z*k#Uvio
H;3rNzktufclkH&oJxiV?`J0%c>cgS;Bh~JatPp0Qip^UNy!kAWCNlcQVj}D+Yt1`(?dFin)*0HUx^9<xqx7iOojJ;LynRrk`%Ou?#E(h>-xQzr{!ZdGG9W~
H9m$s2j&_p2H1B%p%Bs7g#f}6XIjZd90Bp(xFVlrRGv|odfV|%!%X^|Vc3ppJ{BtpV&kQcGUx9;M{mT@(s3&XKKnZn8f~4UwD^(C?+D`f?;@CimS_65EA7H&
;g;qT_HujsQcjOuizW%^CugYSrUw(%oRQQU*xY8KIXZ_l;)kjVd7R8~`|2LPhIglgM#;N;;7-@KiS#N+;07MTGtImH-&XT0u^o<_lhXaR3*>2{WcDQc^v-bm
V8WU^mp<imOfrAMaR`1yrVcPT`35%n&ny|#1I#QZs6J-z=}3!!zvPLo#^tWi<(I?D-{<CD-E*MEn5^Q`J-R)qv++zCh9d!^u@n@AJC)1tj()5Uq-UPE`JB!4
c4J^my|4L<Ing$C2x#VhqhcC{M4f+|z@`@YWF}=NAt$htkpS+U%bw1SUD}_5SXDU3yh$@Y0eTtJn7RNI3*^8FLb`dM%O?E?X~(%;4fua>YG}AjFrN=s`;TaR
8<+@YVgE^$Q%0<i#3t$Y;B7IH?m?lAg{RD)z5_kd9P5aoDY1Z{bY$6c9|2*gAf_bDG>%3#4?%m*?;mF)aPd`vkl;oFD~Glm2T~@Cgcx34)FIr5>k|&H$j9Ry
pzLoM!Kswd!a<<sN`il%^x$C<Cs5?$5uYIbIZS1RB`L(7u==cr%KiEF(f!5#0vZ$q{aO3<qbaPUbq*5s0B{F}gZTt$ew})x$xH$X{SgpSQSi2wvj$-I%7&7t
)1-t{X{1di3X%5JMSo^`Ui%Of1_K)nD1AfmVFSij{ZPKbDu$AXY7jIL1r!1Gq=w`;L(Sw?51BGzrtAy~x5Y0_*n4BJOT)qO`&a!^Yx<D<Q!;%Id%NC!aBu5)
0A%Vuz~MAFBM<bUG5K@kYx^krIWqJEQ5sSSiK0#>fC&)wfNPq_YU&@g$YU%f!LV$e-n<>Ca68UoZhAQl9Ro#o3+tkqJGBXkgbw5FIELpY6z)#Y&>qnG&a)%i
F(%`)OeO+xlfJ4$Tp;)Tme0)c9;m@k-fznB!Hg5{!Y8@~i#<QbE-oLIWCKV~($!E|i)<n?9P>iOVnvD_Bof6J)FtOIC-y}x4IpcuqF~19Mf$<#6yaQ)eqf>B
l58ftxBjkmfQX2rq+KSpL0{F!_8GnCwr33^HE5<@VtXC<?tmxs{6b#?;$$-zgv*?Z@4WR)f8-0uAA~xxx|xl~74AB*@=do2|1=Hy?++6IZyFj&q?tG=;U-Sa
0LcllNikC-9zjA>MX5kXL_}GMHWeyLBcrNfIJb8v1h6#PDXA*BpVs>{c)WwL17t8gT9{ZkKK!1e>)qp0cLx(5+;HihcAL77jt@2+x*vRxkHY~7eG(#Q_YaO9
wva0E2jYxowZk&VN&R2b{?w)_O@xGjUP)@wtthcwLpXUu`uo|l{(^oF^&lHTXG}ky4*7s-1FA!)oY}&DJweIU-37%lw_Y4Vu3#RJl~f7pv7}((G6wT6;J+iV
hd99EF!%x+d9e10hw~aUgeaXXN+YR1aSt<4H9U$F#tU>IraKO^X9!_^sksk{qo%yJ9N(MShtQAAyayqdpH}*hSbmTQH#z>!nmgmrAI@7nNFMX*L#%WQ>oM1R
VNNFG++(Z9wjZ~&&?jSMLd=GLLOl-z@i_<Rd8^p|v~v|u=(rxIiV&Sp6eHZHmzGT+H4_Vi0jUAa$~s_U?#4iUa+(A?hr`y--v&rCF=jDPF(ol*>F(4<%?CmJ
@*l}~o_>jh>{x!B{4UsuZD2!48+ZNx!~Q4i#`XOTif)wAOPjL<9a}EjpQm%MGJix9`GMsC(*hKR9kfcr)U(9oy@57Iy;se@#i+%MM+FwzT}Eg7ug40Y@8d7P
rHw4J;1?mRz${>4m4u$%x!$-e9vuFz2zF-&0<1~ZpqxN~N`dWJ))IsHyRdi1bO(%_gxum?Eo_cp(S!MXPp`xe)%VBhfIk{&{YbCe59CGcs;-<}+-L6+@B(8N
a|!^J_Z_G5p$z%jqdV5uowuVxBXl1_2kv}k9+_P{Y6QqMh|*{PlVq~EFB?<~LgKmfxLa@YTb^N?#?d;Eh3Q}2RrnAe;Z^PBF9`?d{;eD@@HA55tt&;9tfh->
kSq$@Z7F76(o7EVhuHh9@&NWJ$>OPma2g%KlsM$V7pu8LBk8=}KlvM%RPNdb9}oYk4m-c68gRq;`_EY#5X2F|-?*EHpB{%LnDS;q$#WX^j39*T+xKM4m>3+Q
m~9*#70qSU);)(*ArhrZ1Ve?EV+2fRC4*7w9^gG&7T(JqKAQV2kAB8?V;HS)9@EY6jO>1;dWlS#UwOk5a4a>Ui>!OjG2!vc^~fH~>U!ZZDI*8bPXx*S8~Xp<
ncB2$YBW0&WcxRy0Gpu$iTSpoq>Cz^`I6u<x(x!Kuu5?6bp2ib@;QIRX~cqq5%1BF%0rZzGH2}9DbE@^&*6)dM#PW%Gg;v}wFfKJKe*kg1=|fW6(m9|>`(5@
i$B^OtL4^eewf3YD_cpHI<8TYHiXv6ES?7MEh7+8VKeAB;K*)=a8)x(#2AS~;*-@0y%pq4OtyT-ESv)7VGvQGe*61Eq?glX7p!c2Y=}vvGsh3~c0RM%{INez
ukH6}MlgNx!*=P<i0ALv`P%J&Fvfi4q`;v#XdsE$vy4V;s%8XJqOu_%QwvdmDFDMpE9Kj{syi<D{{ZS|v^QAB<ndFy?AXpRRj@gBKz0!PKqXxGIa5IAcF$&a
nN2jnNx1qM44-Np80WV!7I|kQj(tq0F+URr=Ef;8yyy|h*Iq&6ehK&5h++kr5YL9Fz&za@j)UnwYw%(?hUamU^p2wRG&n>^VjlDps?f-D0HuMim%f8(i}a<{
lRFgK=6W7PA?S1vGu0nKPuG99!mdssp?pd~2l2V}v)TN*hH_;k{NWoA$8m(+L(PsrYHD1Ko}vxm2yO{AFkv3EE)F}6gUqh~f4|6a$hN}UOKNC`)q(l5h=;^_
X49U!-lCi$7DN14aDJTd8jx-2B*Z1lGxgbg*l1rYR3%cy+b2enBo|3I#FMa~rCD$Scevpi%}Quwz;BQ-2UYysr}nq?9YORe37i`k<)&R~LF<sxIcknfn@-gI
$e7(U^?f*-Y4*t&Lm$_=96>O&&@_PT#u9<lF)#M#0ZJ$8_w$1OzYyWT{69bJ{{TPF^X|m={eU1yBtKdu{d>Hc1Iu*0`Qf7muV8+dJc(VkuCLy5>A+lPQ!;m8
>N0ik>N=m-`ToQ78-HT`XWjpVkF+%WP|*EghvF#(RKOTd$^1b6qnduMToVEM!d{*qZkiq%c!m$dM0bSrEC=-%z#V}HdE)q&1bRYx;OD}Kqq*{g8xKT>Ac~BK
b6}JMR73asv6<LDqv}6KJ>m8n1FN<bJV-aeXqsf22}~|9PjLRD)ONqCA{iq%JMhwO^~N9SHD7u8o!tEX9w%A(9K3t7eZlPgdxK+^aPBVD-~c?yW{98<E#hmt
cMv*(CW`dh{15H-9+1^PxW`!X=yqN~@ih(Sv<rAfK-RGCLw|3CL@@{3C`|@yFaqHV&$F~sGjb*z-5}-ey9fb4YN|1U@(dUU4(vhkf*R&(8UX1DEUgg%{F@<L
7&J0;`RHgP5ygZyl+8$3z+yjbwn;;T#J+DhCpB#Bxbq4ir41?Mi=u@#(&AsdI!nKY9GM<0C@0tU9>`?OgtVk6fC7M^JwEvS9tjXbkpRclarH0)Bo_Rchuvqz
z!m?V!^8Zu`CZ3wb_b8gA4AXm|IZtEi}>$xNwNMv`XAr@U!wgK{$y`v7;amjH~)?>9AF-w@%g})vy=Rx0u29EJWdxZychaeC`Ne59!c`q{=1U2Ph&sk=2`zX
QKzMUTYZ{sFVTp~IS5{7&-PyU{mtX~P{ZBw#_uqxmpzr%crf?}<a*D&hXNr|d*zi9shL%d2f3M_ZDxc**{C=Qh`$3Wayu>+q9p>tWEr~O3_Wxgo(st|D43%P
(XlabEU-%ULDUyr;eo~P9^M5zCa^R9UtH8p?q?g#{rp)Vi61Ax{8K}J8k6RH1}Be0hhs_qvflso_RI|(Kdi`&J4k`Wt6@ObvnndM<1}7Gjs`1JVXs|0tWY47
5DEe4Z*nb+n_UiFoZU^j;Qx;wd5->R`RW7Jdf*RGQI2^*eog7&<KN((%(y5sr<W6d7{wQ_x8;m)&^xB~FHcBvQJ$cX9ylMnxSi(Sz(ba7U`aOYKbEEWLWruI
_U(TB&cMXKua2j8u0#F(%MQ!W3~?%g9I}VPmN4SYf!$Ux{{)=p1c6C2a7ke-==wL+5Jo*VY+f;LO$oSQ?a|=t?Vk*t9Ow`{B_D?Nd<6w0o^xjpmy1O`eqCtg
IUj3gFjy3xjL&^T-(7V(`Gqz&$%S5;B1uspM8yR~D$+$t$uR-G-PANPL@!~OG)XkN!4U158ba8l(>SzAOxb@$!AesFev4qn*%u#X=F&{5yq(44`1eRaeC?5i
Rz(g@pJWH&PBx4<Yaa}=8rxrXtG}RiZ^c>%*Z&0o_y3u6e!ahU_jdmOL#sO<_CG9k^smqE|Kf!LJ)3%eV6Nl-AG7TGm#463bOQhJQT4CVdM}Xq`^5gA<Pb%_
?k(a6v-Xrae((P{{lD`0ukHT7>;6Bd{QvLP+_$^!UA(<@fAsO_bM{?%|A(LU>h1ma)$_fYUxV2Riaz}`U#c{(>HAN+@c)zlf6?c}4-@R`)5qE#?~5OB#SifN
wvX+4BjpHwgXDH?-K;2*NrHC&PIWtLi~%1~665-$?E5<EHJD*4&T7**qx<Xy8IS*$8AVU~IOu9M?N1{WwS+%R$j29fwXplXgE<u2AL@T=#w)ON#j=J<vLDLs
@DrRuDVbOj<Qe`6#i_&YlcET@oPOKd_j2uZeVs%*{_Qz+tyF(Cct7y9-b?3G0|_;M2wGk_ii=~D%gn$mJO}#wm(2Z_Kz)insQCMr%XAyB_dkH=-2N#a9|Rx5
KefY-kUDrQ_;$a2>%d3!|4;7zoMrY4-RF;QlH_te@46y?inn+Iet)auok~CL>_gK$_ES6uxa_U{b=&*oTR#B#vEk5n+v~q_^Y>mOjCsu1W#|4;dWU?$#lBdo
w6D#3gUJv7>Q~I@c!&KFZoU5Re*QM0)3<Jq>(kOa=N)g}{YUB5-Yr_X!9E;chFB8!jL#6ZADNA0k<nJK?(2@Y@45f0jrm>pxAl9!9-VT<ztYI_pPd3pxA>ml
!_$iWn<DF~H{T9CU$;J=ZF$#|@_!$<?DE%Mmd`Qe>)qX4dhzymwzd0iyU))HmAUzW`GN^y`o9I7U)*>DW$ujGzmJDM*-5YH%d`A^*5Hn7VIN&3a;}4@Wh!g<
aJ8!U$5++SIP5XoqwhdK^7{XWhl>F{iThXI#~*M=bM}sqOfmzh1HWGf*O!CpC6EKeh^#;9Yb}u2b-T+p%T*#xh{mmYiTqqz(PyuOMKD#A({H)&1MHtHd9|(n
_S>u=4>q0VBP#*=W;xA>kr%Vjw|cEKg>OvfvdT0E5H8$*w)oMhdymPf{~iZQ3LFeT!ao-g9Zw^P5dv-=?(jnW;~j5-iXLz+bSLHTL~XY9C(7t>)z|HSIqiRb
AZ2Zv$%hl|jqxh(F`q2ljbpO)8=uaH;QdYL|3O8C0$7q*9%%*Wx1+ciP%k?g#Qv&*)cS`hg86y<=nMNlek6JySM7_Dkh$G9?x0z^myiCpnXqn1wUl;4n+5&$
2oImldGHEMh;3`~X}@I(ZDK_o+8?aO^zjs6hdA;4U;PM^Y}o&&aG&d@UKf{u?uSDU1uk<S^FE<5@@~GPKCU}B*fHEz$~7xa;cfJDmuo<G`vryMc-p7m10$`o
)}r3}aYGVE5c<y6`<vJsuk3aX82DT?{}TX@{}4sL54ivzWY{0C?mw~X*gwg8+1|}T!gjR?jL2OZtd%rkh?K`~PjA!b-|Vjc4>!#JTwFJB-Rtl0Fx9?8xgwC&
79<6!L|M6!%=K4)((3>6Kz|YgIQ__d&d6*zA5*U!xcayG3iC82v6v(D?f);nJAM@(o4fm;{)-+z>u#~L@4Gj*xqlA5)5r=OG$*Hbm@g6Fa5wZq!vW?VSu;=b
O}H%UGkSjk*XOyDfRCcBro`1dul;0NH*D<>fT!YV^5-su0Mc1ZB*FhU+2zhO_m;l`&L3Pw%&YDq0fF`h+vGlEAN{{|yW8i-+861H*IV%2Hlg?O+@6H8K(PR^
C?=<*AY!B;{#v+iL!anfh6^MS2&5}rW5NDqE4uF^4BtD_ifxqDD5T4b6nLhXDa8J?|E_77%(yva|4g!A6r>XPUsnXrVd>*+N#Nf{hn#^Rp&&bWpogyVOfy|y
Zi+0`wH8Y-)ezEqXs@lLk3ReA8X`oY^!0Me`8d98e7<d~U?HTW<+D{$4dtmv46$Yb){J1FbS@>YnCha$p;1>1ct=ZSBK1O2K+TEITAZP%2!XMIzM-v*+ol^%
Mit*&7(yBggcd<Yf@)Cjxmbv%j@+(Y7Ae5kO|l(jhaDyp2$4Q}a`-|}?UeGj&CBd0UFJqT$SHC0?;hgQsV$wPy`oNyh>m$7%k#1x`nXUYlTS{7_BAVZ1R8><
4fNS!#wr&(WW*K_=;DJIO+72YilsT&RbT>=0)azH!BVs(0YK0@jr%5)eECIcTl~4O?8vZ@YF*J`nxNSxBoSBN^Zt*r59pWKG?g8lwuoXVaGRVHFgQ~jDngkY
E4gk?Rxa&ObI6i%aQ)u*wsMGfbQ~N!nwrXj<&G#$8YEO`s0lhH!X$?l?iq%jIO2{t#GI}r!f>&rDKQrmmtAQnBBE_o6y_UPy2mFwD<^hn=PaZ~w(55ZilYS2
bk4b^CT1S1QO`$ZhlNN&qC2Cpaig|H*opzliYmFNB(ex9WgO)?jn3RWimy@D2}M*Do3oONriu#NK@mz#aATewlxEy8o_z4kqo)XXMdO7ht8%KUyH!C<vRYbd
B&aGPi%zDZA}Oic1YJ>g1b>tVASxzPWy_3?qAF6Bf{G|9q$y}Aq=;xjqKIgupeX{H5TGauN>Y)b2#TPjrKF$^qG>59X(=M2zrSh%l7Og|f|95ys+kIC3QABY
7K&OLDv6dQph^#8$O;yciYQ2khAN1nilia{syb6cMFdL_5fl_5L8g=rx*m!brAjKQ392d~YAC8AY9gXyh=PhDsz{iGIO(V&rYYgWaDxzmLNpBniB&NGQV39u
0EHkW0Z1XB7fBTgD-aZjhJbfn{cx~BlF4Z<d1jN17+w#5tomP`ei{D0AswXrK3eb3cMoJ6h4?|zQT+0Afi#UL5}tCYnFlcB^Zv}C@RwdV1kSj0fO<m!!(9^q
31G1Q?=}5{`ro&E^o}n^uW0SJUmyYiJ<zN5K}M2;%I&xP*x?3~*AG+&N`_#>ux4(Hkt-KD@}ZdM^ZhY?I{vHAZyoyT5W6sv-0J;S+-aA-;f1Osm;%g<8AuQ8
k9VzmdRV{n{}=x+KYrm;yoY>>a_Nr=DK(77Gl2xV@E_Wf(^ho-kiCk0lkwH>yANAW`_M1n#lf~i+4b@rJ++MN|J<D}_{j6lNObc5$pdWZ7%*Z++%MojxspAp
1|a`3xIAn<2ldawQq4t&odpf`Jr_Pmkm)J3$JZ|2N@p~Mr#Q7KqXM7#oLoL#ySoaQcNVjO_1^}8wW%3sxf}Cd>ng0ivz=ANd?GkV5%l}WC-MXj#E;L@TduDD
IeCs9!8;&-cYnO|qF2pu3X_O=|8}`6&kmqjHLPvd{hR7EfgpU8DG-zv)5K!onFj%|QmvOpY^z5L$jn^TG4<0kI_lFw$mmEnss3K-mQ>CdT?hT@UE|$B{{6GD
V5`$%jgyLP)!treVtY?nt;81HdM|9XN{wZ1NH71oPWh^$uRz(@+7T~z137NG+zVC3N3SeZ-o>3ED)j2e4C{s6!FMXxp*mG!*V2SembQ+x==Xgjma^E;F6vY&
(Qmx6(2~S=(PH+8di54Qvx*oCqRCkKyB*_HaSY9oT6Rgh#k5Z**1QK*(@hB>BDzH!O<s;z;)bcCHXOTV&?_R$t3cH}QLvBFc8%k5;Q0wjEAih?GvN}QHro!m
<h;tBm3NF1#>K0i{H}72HKlR%rlBI$8Y?C`?O}-;{l2orW<hy6ql9d;7Shdnl`0_h3Q`f9z1e78CUvu}3QR~JZgrj3Rup`zda)hcyG-?+(Pw<VQn!r{T{+`m
x><$Qx_9Ado|#o-QJujm$SDFUWKeDxAp$IR>4sg|bqr37R)mKEiVVf&i7RdPN}XSoevz{_!4`FToN0llQO7KnCr}uS<HqU5>I9=2u7wixR?4R|>xCPOAFVlF
Qm0(Rr<O43TC6;HAdDXYPvZ)zf&c+${art3@8{@3{r->peRB2=htS}BKjguf4}azVhJR1{{yzWx))@f!o}~Htn*U}m&}a0a2zz(I8f0BBAbT;{;NJ!k1OKOS
W^dkDcmo7TXn2S@84W%lD_8ov&Q2YgoWFO>`}Few51RDh(^B)-`h&9f`mq#lj1q^!zn&N;EBa)e^*^_wgjw0DSN7pHG9MW=_3>2HC0E%m9*MbvsI!a)G{y&=
Zv{nhZs_js=ihMn_yq%>QH6OdbAVt71p#slhbIB{i~vkR%)(KcJQ+TUf#HI~HDDwV?c4QWH^>JG5TN?W`A2jcqdNBHL)9k@dEJ7Xuvw~nvr5fnh8v{Y3XtAY
t>#Eqgr9MTI9=Hx^lUYB@YFPr#E0|F0Oux<ahq!eE^aV}`A$N4JMYtgImVM|>HtnCS0k4&tO>&*!fI)xr}mTzsHFJ;Aj7g|@6WmL50Vi0q$tXj1t*jAv<D%)
Jazh<2qS_4E#dr7^U@6zu48=cAc*mYBd%=`7q$#HQDx(!hX=uSH>Lfz7Qr{#4n>?B{~`ak{hVfvg`<Pa#2!fVk8bxPKDMLdou1`g4O?dh5_`H~`^~Pd878q}
SP0dejk1G3YH-MVo(|z>`rK*m%JpKSYKNbaqEACsHW!QW4|$^`{|7U!hQ>Y`ayC@nO$py3;t|C{ZiEdWeXrt^yvkAwM@seVbo6MPNr+5JY6w>va40I0rl<u8
QlRAFI7Kw#6)?If7_@4tia^lQOMA6QV+mPWjJ5}#j~q_8@2qI^+aE2PMz#xQ+o}YSkyjV>cO2W3i(zcmxb_xAXtv}ta6*L0u=bcO;gFiJq_xO`9F4UO?U7@*
77h*~hGP83NNRF#xjMW`vIPqMaw5T6mlG{}xt<V-Mg`p$E86ZwXk2ZH-qVbl6$pY^yNuottm4>ksdKy4j-3K)Eq77D&Ojka_!~O*+2`D~W9}4@6`}P^di4<E
2HR~XTx${XwJlWz&1)A)r?<zA^Imv?%lX%+U2do=aj$H(t(T839bU$*F;a%VIKs?gK!evMB|#NCljreecWtxC&>ksT69IGawKxG5BLuCmybi^*NIEt;IY6mG
ONb;6+R$=k;^Z^6rd)&RkI|VVlUL2iBQuz1AUKYO=~OGc9a^z#okPB4MLa<(aPo0ooXkY+?Oo!h^8UQZf{sBSO`ajXUJBZ6;o{(A(A*J?lo%_@UKRq{2)P=e
dD+4|Usabw4|8Z?7v?KguxI`%V(Rc=Cki?8O~NDN8OJhO#AKR}O4=Sb8TX#ErP>IKS|<`<5$Oxk`r>BtmGlm5n)wJeEl;(u&feor*8>Wruv)Z$mLz4kPugTW
07xwB{03Fyj+&Epjg`dncmc>ok}w^eFOg(g2qvqfD9cu_N}A%B#nm+@<Nq3W{JU|Z{#bT94uKqV57DeRcIMjo+RuxxU)7V!48%1?i+fR2J5-ZOe%W@Bjh=tf
`TF5K+)BJtvD8*4+y3q`Ekj--yJhO=R#|biDi<!@ebyJAc{59mWfRc?zAac(C7`|2ha`ePt3#6EdHOq%*85tl@xV9F#_mUJ`!E%%hQy$Wo;ZJf=x!p!&Xz63
gWbr{c|2ys7PvGll29h$)wNbLcM47e;+Oh5xmQV?{2yBTvsyG~XAoc+%j^jTkx`T=Io91d4lk_R4Eh=K_gnezeHaC^0DLtb2g3CbCv-3-T<%=SIPL>N#%!@|
{&w;E$SC_3N7BT8HzA`&GJcBqo;Ubo9e!Q^k<&$ByHJT!;mj%5zYj7eO36zEMxQR<7kh%b?5;5VJ?pp9syV+Hyps(3NH8aECI&raoEB#zt?quRnt<-IL;Hy9
QTwBE;uqR?{6>HWqYmUXqMer{1Q8!bj+OW)A4@m7A9F7k-*nqkrU#d*ko`A@wt|4kHQt94*2&FINg!<xbR+C57zOK*>V*u-t!o7c=>fzMl(??=Xg(2$DuBYm
L{f5tA_JRsDDFlv07WT19s>^2E$+XE&ozPSo9=$km-gjI9(^Itr%<p6vvaflo&^sn%ha)FArTtxmibtH&z|n0`QXo8UG=($`PZ2vF$hJXR?<(JL1MrK097Wj
=HYx^bZYjY-Zu6?n5{sBh8qRE(`Ya}a)lP4*e|*ZInB1%MO8@_gr#=;&J_+x7xl<-QSYZ{K1|noO)4yraSPk9`xDc1LhHVN&#aHz?wCDz?;b>Ji)UdE+ak`@
YjmlqWoH%y7qP*qhCoY;k>v>Vr?;UFNHzpRs*7*&aVA!U?qbBn>fA{dnS18i&!sc!1=~uonLgAotC-tB$%-Awj2N+O7Y);IFa02MJwx<`|81Fb*3krkv#5JN
p#lH+NwSAW2y{cE;}PtL*+ODUjnJc^s*kk}^N`#hc6S47ZPmAXt>0|>y-FL^r9zD!?j2unC+DK2As@0k=8r#F5c(|zrV|p>al8w|Nzr)e=Ago$Xom!t+@Rv=
WRB8+CBJbKDF{Tbo1yhabUXyXYh6ja?QOm_U~CHumO%R2(b8Yp)X1<hM#&$q>e*{O&RvQUiTWsfOvH+KZ;I_|64lF)u0QcY?v=`MH?hl7(^h`p8FqhzhY#cG
F?s6^g8bo{E-y$zfO_MN^CpS{*o5QFOb|)Tg#Ctp@R5tK?m!=54SY~QqO%@TCP08vS#g-2=~D%z(GHT2H%Yzb^vAaDxM_-zsxYW)D5P9shqDv{kOw3p%qWk^
!fR6C-_EZKJ`WLs9H&EJaUTJ?^W^b`($j7kXxa<V)p3BQ#jKc`9AqZ4$=5%>#~hqE)%#mHw7gk6cKmmV&+w005$uqN6HNT4=h5ZbZ7^w}GtVljbwXAeWIDpB
Ic`~JDY1sB@qbd+O{4O^XGVQUg2=mmt-{#9CYkJ=wX0_Mcb*x-aMp8~`*@T#RHr59%d}AqszEqJogF@$6<#EK97~((9Fh@X#^CStW3uE?BL!b*F?jzoR3GZH
F%#OICxnZlvZE(!W8aL<&!z!Q(8q4Zux)MAn^Try+(M`1hGvA~*rE~hi_8t73nkY6VVDP=o{!S8n#5$usupH6n@S`<K@zny6M5|lvFZ2mn`*)R6moMF&QGm;
6o}&^gJL>w>BVtg`)ENY4^d0w0(Y+QTa_5LpCYO5N@sry!`Stud>awbD2&E4UwivIYFi0LM7k&2LF+eGhMO&j_M93wHc7e5gZe%5TP8w^VU9aTXy$=B<s*o^
M}ff_+THOZO4f=l$IT|Ktm59_<~s<JWHf@w3N^cj@i}o#L<l%dBiukBfvJvRz`V=9hQasw%htPmw9;{48TwvY^33kcwl4pFScn}fBi*ZSYm7@vq{iitTErM<
l`@5NRY?mW-pPrzAW3&Zi=}sO4DalUA_fziB%%lg3=r=JUM6?4g{pnzO~JdWw_HQ*pjeC*d)W&I^Wnq5yO3@OolB~JNKV7$Jzo<5yC?sr66*RrB^EY85zr9l
2h`3PFJY%@ovo2!h9)r2bk2jm9n%Cg^UR3aTuQ2AL=qolx=*)VrL%gFc&=ebM(h;OoKrn7cCcV5JF>(P3T)n?4Y13(U(||bCL}6XP1HqK5U}e$m>b*<w^#PH
eQY?74EVD*SLtS%)1cUkVTle2<j4vN7emS^O?L>B*$4&<KX`@dkZ1@bvpPU&)5`UHwJIH(3%X-5CEd)Tc3UiQl~Xe+W0uA<@vB+c?wCAUadSMv*k+sW)jsg(
AA|*XPFuu>A;`gP7ReB8y0L^20ErPCR)s~A3>HL!E_}I;3s_G!Tp+p@kxKfwfurs`ZG2%Cu(;z7R>}^LS8Al2K+_k=pN3F2_U%n!YE;HsW-vcN*jRH`R-i?t
0#W@xo7`_J${2yPi>7!=h$5OAB7mT<1hyB$MDw9URgpVigRK{jd&8r$3kkmSXj_X^K$43w^GtysA`uqZGtxY$iW>K(GGer0ZCFQ(Uh2K`1(<^tM|RJPBj=L=
71{8ozISk63D0XZElQn1tu=?Eo>p|=&X`e$$EqKFzKLfx7qygB?K;FhF0--p|Az6OM}&Rps3&i)+-0)qx^1Zk4L``8eK2&rwk?VNVQn36M~{D8l|Js%tT~5}
$fOa4$=;m4e48SO`@7vnRE_bSXA?E7#2Uq;q?Lzf5(@~p8pAMPaFdryZZd0CU?}m{Ll99#+)9T(eK|3KrW~<AWXvERDD#Mr!V4aSF*dnnJ$m>&;eiI8|EK1{
FQ(1WhAK4}eY13GgdrpYU@~4o<b@?PTcvUG?ca`kk4c5N8p%STWS10T8|te+XQ$lYj2)!|lbl5zN@PH~O$0B+Yiz@%6hOXpI`P$c@UOHLyZc`de?0U1?V*T=
ojmc(@5W(JD1dzpFZY78&-YkJ8Wo2Pwtc=A?@gdDyWx>%=98sKj6E7~P^sArL+(K0bW#SB7Sex&pZz?6@>=csu|dE3{q7ujkvK%&SMV$%Q6PKoXAw3IIuO)X
TJ;Egk`r+F`F-8tiKSp_mY*l$=+yh4%{#Trdy;NoTh2?p&({98Ll%ABJny{@Kn&y%ssfQDJs{Fg4cNxqG~#M$AT$j0)%lU`#pVHVR#}%J$PPdbT6%WOHEM1%
E=#MDe<;i2@IYScC+B2KZM?e-n-;N*s}MVX)?7(P@H>{|jmv0~YR)J3ONSG~up~4dsB{bdxt13+S<6`_<j<-LDg3T4xZ1YvoUo!oOud?L;_6R<0nGo&WAj(n
N`{Mb;kKI-VnDUO_<L=#X0k65jUb<)-vw=s>sYJ(fBf$H`kpK5dV^=4GiD7}^r4`ekayHG@Y*a`)jIq3{CT+uCX{ErH;0Gz!W=;VI)frGf)+z3%!`boSIe#9
_2&Ff^E)eISLnInzzoHJ{?f|Vel-QgD0O>0W&=Rf+NJD-S7P;nj;XSH(>c;A0U5Sdfrj&6Lpb@Kb%$60e@XsW+jH0OroJF~6=yG{8$-8rJ6aslmu2Y*?tdsl
iQ&_x{#^c!AYXfebn~@2(Zkx&_L0-dc!Q+lXK>`vSV7;Tg8}DtW94MSZ6T;wu}{Q2+w^tb;Kq>cz9(u-Q~cWqkdU!``}TcapWL{JbiWJB=V7BN{C9NL8$~_d
6KCpd?EF(ds+wnFG;BsqiNUuJHH5>&+Shj3EkC<x6k8I8$wF)0#RiN*@r>GbhN?CzV>0Bv$?ZyBv5B!E^pXB)QFiaErMV1K$EawuALLt{pd!h(&N?kiZ?bYc
h;rEkQ0dnZCq)&y%4@z=J8qN~Zy)<z?`u2~VDeWI;ejAzg1M!`kGpz*VrMz-71D^$8xWAu6(o?L&V6K1yn4ni?(UJ%q?}mg#{@YZ<0j%AE|oF5V76JvQFaj`
k0Q8Ltf7NIkHp@{i&KZD&~QCYi&g33{tu%zPtkh_bz5Gqo5+&X@twJKXnXYqP&PyyfSfK~2b>=cTJ?2nr<U^`=2ivmUiyzR)Is{t6!2Z)Xb2qT$=+um)9Lqp
i;P~Q*<|v`P>r#*nV1QyB3*~t>>$BMx{xqH?0tLiUtPT=)NP;GGtZG9sO|4w(&CV0Ng*VYlfoYJ9_`-8+EI(?+v-0I3CfL<!GefK$k*wbys7!NV{fe8#Skp%
gS)$shz?U7(t>{9d41{96LfWa-3$DWB~P1pPvlI((^%YrUtf3E@A>D?e|fG>>ja3RMJTGGswxTwhKJ+<ws8}xMQRFZ%4NvxpsFq$h9?kxl7c2ARNWMXw!e4F
PY;((;3WK?$q&oYir(7IK1nP5-CKcK_~jof=!Sf4XDNyQ-tFx0J)cDB50>Y3(`&5E%PEzLCY<HIhnnfUlr?tgA#TH`hnG_tVc5$M-)YG%A;X`j{=dVnMYFlH
T!z>X;v@PdbU>2yhv`xahSA=EDH^53Z1F(|WxKATpY$HZtw{x95ZmlTOdQ1ZN%unv%_(d_m~~Ts-P^*}&Xa;n_>QhJ?h5+P<19Ace-jrqkPsisj-u?0WPjj%
V?OS5zSGN`N4Kfn0EEoWrW&(B?-wT@#pl6EtVqXHG6?H=yup#wh{6kwlLM(3J*}PMa_-$V5Ty0LOT`s^a&BZ|+iMSbe&2K01Gy7)F@fesVm|1-Hk7|Z2M~hH
#9E|vghB6nLd9D65lE9bXS4@uz06H<a=Yt$@!t1RiQjzn3HXekqf&k%3Po8wlM<v~G^~^QpJ<)8zmBF>>s|c*zOHdiGtJ=KMb(KSWX~oK6oh!Haj9V5$-P<!
(t8;<ySr`Pzf{e>tLv=w>*Y;(>zX_Az<%ZdzaLMx@Nt$!e^uTiVz_4efc-=@ur4HZ!}9VC(+QSw*Xe$<FX?Y*hCYTw+*p;XFvPrVAymH)2Na8}V4#{Wd^sf$
a4!QBz3ITchBhqZSr2|#Xg*z0OdkOt<b$Q>yiUL;m%0$s12CbaFJ9wb1&RdjANq0k)a!1>=FO*%b(+5}zFNmR&ZCY<h}-o0b&Bt776uRsR04!r{D~dgVg=8H
tYITQG9HsV*qltjCIK|z-ti6}T?qc7IV<nqx5dB9uRoaEr$0pavk~|B_4)r_&yHOj@aWdnc}r5qcUYtSZIN^n)Y<)w_r?hsV@a$;JM|jWxap?OUMjhcm{E)K
pTD{6oOjQ_=bxDBe@oBw-Ve0;bi%+cwh{oj(oPM4AOQ?7r7@oP+x_2VYkzuwh%j#*2kYKRx5{~i<v57QT?Pv4kNw}%F#5zS{m)&7<KglC>i?hr<(I@BI|}@M
54-j482X3I2Oej)y?K2@^I{_#`@t6c{rMexq;bW8T?>Zm?RI`Z>aIb6t!Q|>jxZ&-278~3>sr-97x3Gesc}nkDARqM3sOIssx}{A4hDy0vN>^JPB8SL`LUZ@
lqxw^9yoD1Z%b#rW&m4QMP2ZP0%wFG>O9q_e1E|BYMA!AJotSxz4PFC9`4<V1W{%^@qbj)RGq?S{R@t>Li^KrF!6^upT@oZQ+g+@{8X<fcL2U3rc1NanQH~<
X}X%H1xR0TsSy_0*0!CqoO|begd?JC&l3`qBsEPY0aXhgbUwOLIb?3wcM$U%odR4&Vr=%8B2AMWp-I^uy3oBi#j{lch<o5Xv>WJI=iM`5BQ}e?!3fZJiLGw;
18s)xH_{i{2oJ00P&JDf*wd#x`0c9w-tQkjZ&$vZ^SSXYUG8=8{W0u6VcUOBq(ALKJx5t{{XH(=Bhh$v@q5&I#bB_>!5EwD;$mI${}_<%rK9_^M_BegJ=}O-
Wz%S~>PCqo@q9o0FP_^G@5j3_DGoyUbJLxs53&&b(7a=D?*8QaX1t_HVo1h2`b2m6K1sYjF#wNdNHZn=x_B$L%F*;Xga|(0SA(?k?~Fo{Ix710U5}5oSYUh;
?+l+;v<}>n;4$UtULfFBj?a1UUhjC1S18B78r6LK_XDYx^i|nu$vE5Dw_d*vmeoE+Uxed^qnN4YH+k^~;_xj5YaDM~z}!$xy-TvEukrrBO{61Wy)C${Een#{
Q;)WWUwk2W)5J**NnkMCYsUC7i#YOc`hI_3+4@3vPd&eYKA|ppH2uI1pMS)&uwWajAlN>{9~>TV7?X1#r;bN$@u%~_ju=eNsh;rOY$Y85KU6=lenI+A_wu=K
<%4g>;rsvR1!Divt7H(7<7u`0Fw~H*940w;|5kr-|ES8u=;9PI2Z=h@j-0sHa(7J!kM0TB)K&jk<L=k}%5J-z9E>%kUgrf2R9@*uAM=p+9K*w7Jg02G)&Hq(
xPQxze}$>@BmMcol~sS~eg>Z9rjvLM#d2FdL8xY7XrbY+!W6RFC^7gy>dGw0U;iv9huV7?)`1haWwPI;Ebr$tC!FZB1VlYv)=JE#*;QAXsha(d#9VuDSBIL=
=tHrZ%YW=GVTGTHd?cGV<6ifXRw{`TY-i+cB>O4HUqqC?M;5Qbp8sM=^d80ZjO+Cz;}2wjVfxqoX3>if*d`{=*MkSSB;NL3p`AY3zYoN)I8G4T%q>~)_mCnF
V!e@qPzbRdM+2K!nr0yaHsEx?Buw@zSh4ug_zfBw(%l<}$mE=Gyq1bR4euqYA}^6Gd|y82-8ZA`6Ym}UhpspgFMWEA-kr3iXU;Pk%9qq8vp#u?@IB1s)KOJ^
OHAivn$oW_d*&DCaB@V68&kdF7nUlAab|Zz-4M_ldnObFB2boX`ep1aYUyLgOu6az_}=_KrVqF8U%60z)jzJ?2AXL94;cduQH14?;1JUx6$S#{Kkln`rllBO
Y5Bs6AyJ87gc?uvK<7Er^Pm}w3O~It>=W0p9!EdNkh6_02f|c1D1V!ZOH@Y5SSfY;|F=iBkN7A0$2`Di6AvtGv`)tZG6AL?7O1MnXZS2Uk29HS)#LO(;udS9
60!W8@(-wg5pUmdq9l!usXufPDbR^xYJ!jG5E)u^*YmS^5}dC!5b@5+K6P74H3BPzc<b@qhYwd76KweqsV<Mj71!M!!xDHrgBDQar=EjxhKap~z&SrZ^MUSw
?Bxo8=VSzj``3lxY^T3F=AT}l{09Zo#5KqVBII>Chj#4^!gGzur<GJ*{->Pss;Nr$VH2CqSEz-Kp)|k`w6b+;|NjmqOh}o2<I=cdFagVZm;Q_ew-pE29ijN{
Z`8I!1g|nmq7a-67c$rlIN&am;@S3@p63Rp))?BrQ|~r@56YH5X7Xaj1P0*@|6#jM#1Aj;z!_tZRz(fKT5cF%0}Y=z>)iG-bg!xT6vLCBb5AE})YJpzz~M?v
DLqd4*W7G64><07iS0ATtq!Ed8ts(iaUBdM4YVMdsH(rf=>bO1C4C})-P8l<dM5?Dp{c3fMvJRaP)JywCy#z<?E{zEYBQO87ItPe9|u5+nS&pI*%BV%`UcGS
$aA+W)$LEOK{c{)40vG4@p=VYJChpjp!oJViU_+B!!XGnM&`{1AY7)-@*d-?JW&UF>{^*E6a@7TTlqRiz#h!<wz}fL$h0ER4e_y}LDgm{d55XbN4M9%N2dCP
lRn+;`rl5*_r11eQwBg-Nl+Jh!;};oajd=Z@L1#*7oR@xC?7u_efN0h3yC+a3z5j+>yF)cxmO=57jJ#ncAMDpf&w6-r!Z?ucF!|*aX6m6eD(C&d=`tI?s(yd
M!B97y7)=o4g(@X!99EDJLi*T!zU5UAyPqLAc9$h2ON#`$P|-o5g?r2zGi_LHZmf}SagJ}fDHBZ;OuqO){I%%5c~p_I7-QbC#al5R+X79dwvL5ZDz@(GF<{1
8uY*CYqkj{;}gv{lG!oZJk4hbmR%k3A(<}+{08}>UuV`O;N~n1D3wLoEA8~2r^KY+C&I{1$DgxIo1MwxF$X7ep%NO}iHt&5NJH6^V<rU{#q>>__8vH%6AlV_
H_1O$z~SxmA;51A$UU#2xplg=sW5nU%T3s1**chXU@7hNzr)`<d4R^vGf*s46kh-+a%>CuB{<BazUGf#*BVa&JA6uK!bm57zt`)Btoww#2cheR4}*8Uw4v=L
#HQecwA!*2YMMYaVhKos9ckdcpv^TCVol4ccqYcqvfv>x3`<T4`7A*;dI%mnFRwF`>w7>G4o*0Srl*n4<eRn?cCAPiN(8$z>vhO7L6h*@@7y{Ew=yCM#a!AU
qViXHJq-zSFhMd<0r8S!^S?*KQ8?z~CL0W+VchoSZHxq1b`1>J)+Mw@-ygb)aQzM9_XF*ib(dEnt%{`gAhNhS0xF{xqg%9_xe<mcSB0XIrh(nlQpoD`$OsWt
r(zCO0iU<-1f0w_*od)8L$qfzv6m0af@&sl3M4RtiS^*+Rc4{Af{RJ{Gt>h?O;2A@I@gc(PE7dRnUa=a2Ubr;85F5V%Sp$LU^06Mdv*AkV0*bA5!;r|BZ7Od
eXx{7epI1Q^Zi<f7Mg&4K8^+p@Ry2V3Fjx}yeR{b<`eN=Pcxnjr^BG+Ole9d7whz{28;t*VbSgesk4jqHK>}Tr`l*jnD6NQ2&(sN&^4Bxf%fOlZc7>Ddnh1+
hvVC_{tpwaMAut`bnxunV`H@C)GXo(;J6GE6QqNnAfcf+W&&zrB1gkwk0jB<yB{Ce;dA6;5=X28!%Nt_0ezzayaq;tM^+Pmf^szWo3_uNiMh$;4G(t3z`$Ub
c%MZ2WV0t@{V>tYH__l<QZ)FS9~0~DZ0@5r9mvR%I2iDj%ryL;2V+^eMAs>&P%yBcf|}5LVWJ_0nOLLuzJEj$Wt3xSV+2t;$vwl&Q|VxGCTz=tmU;5jl-RUd
30h0lX=XJshzUg#dYeq-G<M=DWYsl~#_5+^a9dhgV$RYW4KU_pL(|kmDf*2EbLwc~Ea;{@8cZfWS6Eup7c_NOIfOlhj$&YYpHr`4O+<4IoFx$!$+<hOn)?2F
%$v@U{O|uu*wE{<XRMu%1U!lIUV?)nK6m#EEw_aJnn}Ei=PuMXkSkkjC?Q;R)R~iMotU2#*ic;TX1k3FYM5}uE}{PUvT!_7Subdxm|02D%nu-*3_7;4Pi{Rw
8|(D^_pV}bLct87*PozevLBh>Ynz}h{`rvnr1+jjb3Oyq{V7!h9<58Jxw$;S({4XndhVGp_gg`jcvJZ>HSMqWYIaQ>Sq0;HFySXjHpA-F+3(vYyirk7b=G7=
Lpq>flS+g+-TfZgp*l(7KQ#Dd<1QeBj3-W8F$2N58AwU5bnSc7ShdZ{qyUU3AxpL(APEO#{kbPh>6**F_r{Ceogwl=OeYLB|94cApRqWD^ezzr5yl@8xwlnD
h)Tx7AoIhx17l*tuA#}20SJve9;Z@O<=o(DL4YLJ^HAG6yf=We@%O4!4YTWe4=>MUMH#1A`ja(QqWs?^*U!(b0bW@@u=785Q6J*f@<U<Sz*!L(Ng~s#C`g8H
sDRFI;(+!(+{y5dA04c1?(pjO_3XWS-_M!k+c@9;s#-%?AS%!8|2{4Ldc~zbnTSx`gnyguG)!bE!Pvdgvs@sdC_BTQ4VEZa|DmZC27GaqWu;F;J7T^*-Z2Az
a&eo!K}aighwuMCw&Eo2{DM!E`-`6T3vaSVwnq;|$J6Dte%+1U-)VnY^{jkS_S^p>9$D}BdwVw0Khw*!3HtG|+rz)RYBxAh?}$ggjfTHZtJjvbuli3L)Sq>$
exFv@!tAmSZp;PCN6gz;fBB!e*N&<&;a(P5>bDuk4C8t~2&ePTAWpd)-v~@jC1_`p4`0RFc0Ok*K0zNRorU=?i%w8JLr&&!yVQ;pkkji%2xkgOrF`k%CJ*r+
sXn0<**~u-dJFOa98Pj0gh!lNW>}(k*Krg?%oI|eCwZ~%6Bn`=ifFzx{PV}pBQ3MOY{A!YtmC3IGGue~66bVS-n6I8E(YuxNP?MsCm~1Gi3dCKP?O$M1tJ&)
#IDdM5;$wWaSre-g6I(<0AHP36W2&mi+hFg(moPAyTT3yAb<l%azIi6{)7hU1k{ZQ7Le9Z(osO@6BG~~A`}Uvq3BPL`vd609?JRI1oO`+f?$e*8YHNwmWV16
f)2xoX)1<4(ffn-Czt>l8kPWDMFLd`hhzeR2oIYmyYI*SNW<vDek){&s)CQKoATIzpY}2UQ68SfD$EtdAe5m`%my52pU4ltbzG}NM`}p`2SY(n^^XCa0(nIh
Qct=yKb%BV%~q7sXZ;83ia3-tmfIB3ov=Dd`AetM0f|x6*fSzzE%oPG5F2dA8o<pI6gLAHOUYY#9Dh;KFo~CV@(I$x=*1@&vBY>lJt`k~eU<au-ttIBp!R$K
^g{vQU{8RV766rnh01pYv_}o7sLBissvQAU#XxYAXjJA2*g@^>!24%V<X}yQ|Da4KaTdp|HP8bRI3s<ydB87xr6`oDf1Hu&PJ)_5#OMZ;1N<T%?0}%98YyB_
PuxH8_aUc|2qg6&XrJgrO3@)r>HUBQeB}ZPB%%_5C|C|BH0vI~$Qq?=00zA`e%vcCOi>94G7zU?2R~dV>VynRQql=ZG>O8*qe&4EFA%hdP*TvNpj`?Y1vDT(
{lsY)K@AF}AU>Q=K0={lK!}&hQ@vf=kVNGunk=eiNk<)~=LZktgZJ#Gzi*|j?EVxV<tO?ihSt5n$}Z~_24;VbiZ}9)pFW5kFf_o#1%wdnqgZihrkex?LxMy`
CrIHrdUq-6A!Kijf(drSj?Qr=rb;kCdHKHvQ}aqhfxN<D3RVI%qN3xk@aJ1@=e{aRA@~#W@k#P+vV1L{;)W)WXpIdrR5>IwuRnMc@mM(<?>^pV)rul1LOS<5
$oIc5I|mLj5djVp+~+CZdDQvzioEX`!OEw++qNsZ@Zc5Qo<DKFoLk6}T4-o0yu+c2mL;L2B7}mBNZ_h%q}a&%x0w$5B8g&Hikb=#>@pp5<GfS%k^~p%-S7$P
zvP@Cf6)jpB1$+SW+o*Fie+eql-H9qy3PU`LYk=f?E{F3G@mNydIZeAPt=Em8HDkj93*c{9r{P~sz39{fKW_>K&+rpg)s$0K}A$CQWX#0A|LFUS_j17|F^_W
u30R5!`|Dp>!qTdVk7b!=>K|h$gqpx52w&Yogp;+ZPuD9PrTwd0Cwm;zB&SekH3j&k@`Q+Le%v4(6~VDHq=nPl<!4Rf~jPu0YZO=vwl9QeBloIAEVLMm#HJv
W+R-tmR<PM*tQ<z^xg8=wy+*qBjou<x`Q{$4ySyBJrIX$oq2-J^;a0*xW?F`iVKJwmOG#Jz;X`65S(le{Rt9SCJH^jW$*ZBrk!Ul^Qdxl_(s2+rzC$WZT=32
rdtLDIkgfC%MBroWGInG`agV5oB?#*YH1Q9Fwu3R&N#ieIuq-%cF8bX3P<NmZgZPef_i?vT|;e|RJc%4=6Gayg;f+3+;@JdKKrMKOo{A=vQ7_d_;?OIWaoEi
@!;{tPNa!6mkN1*ET<?AzPvSX!kR?-&m{7Wnwg$?j<C^?(oH^;s9=8L9|TpT2uV@ioM6|t@X4pFeUP*<B_#z26oOKbB?6&9u_82(2oWq(RM3qAP>Mu}<^X%O
PKnEcfS#!YA`&1_Dy9Z15lNL_iSrOMtV_N?{wZ-Ca(`s@@^GiOFg-1x4XmvK({^1k6EtJG<sgH{UU<u??*~rKR|Qcfm6{S6Bgs1R!-$Ua2Q3^6Ei@BS$P}kX
K=dnAy#b{=L6iX#3VAUq8wto&E&+-tFEOI?3TUJ$6`|ADWYnxhXE1_Px-_+bftt~YsH%w|=sH8mQz%AZ!~^625ZT&A1q_WsC?!)&NK(N`jkc`oB~(*LkrX-%
L`6hF1wlm&6o66$(iAo}BN)WYB(NkYxRTzX)+p@1bpD{usBW5=iGh_$5M~5qW?7hqLWH28D3U5BW~z#iq6i>~iU?{Lq$UtZVI^Uf6o^6~XoyH85+w<f>#m0L
24BA_XoR;sAYw8|b5X~J3gACvB2p70+_`>kKD<ND3<P1EPNE9~5L9V^uFH%SO<|@(Hz4tjs!g!NR*mETt((*P1eME8*f($9XlwR;O(i`^&GCU^1xTr4K^?an
zzj&I!Uxh9SZNT%D1D?JiUq1c_5^ew9>SbJqT+HH=akI+zD7XjwiO;Y7r9KU;dM)+>Z+57n;3$ID42<mDWoB&i5hB&m=o~E8V>iFnGoUvou@N;pyo0@iG>{w
hWmCC7;%a*8_+3DPpjvA%vl9H;7$%P6%($Uec=<2aoGjSg~ADiX6H!%Uek=zB~&y03I;*?C5=T**$LG84{@WRC<E^X86&Tow|6!2Oio%;)M#>>;AalgRx@XW
at5SHHB?3{;s|70_E}s48&V<mIAPRv@g0a{eofo&W=96NKhtFODaIgxB93+vm?n@}_}W$ys>K7`Wi7D)`Y`*w1HwWgnh#K-Q%VzP1H|wR4Dc)*|7r+2p3`~X
lb`J7qIb$#ddKvdFD}t|f!Ty;5+wzt8)LH6b?rp(1NEN}{HH*F6$JyT(}y~xzrcxil9Nfj=Q=%;)Cqu-;-09=|IEWxK$0-26#!C!K|pI70=%RTGqvt40RD%R
5zp*0ZYmFCnsZFzq|5gG^Tcs}P_BeJ2Y)UND?%Ykzp@a-pC$PS=mUZ(skU^OTSCgeA@)TOO(SZQU@{0B+&!|X4GbvKP*MrWT2R$j+5zUDo-Q~D`W`9aCLqhe
M8pa~>XkUCe?)+DK>cOtZ#3#$d-0fCyHBgg+=l1sJq6oW`;aytQ6}wTvGmo`ha-;3qZ5-IMVa88KynkgMD<UYL=UP%5=4<uNK-5n5kpW>VlcXm2m?eQP9#uK
1#z||sv=23hLH)1C{WV6)ub>0f6K=b#Gz2LFf_pdM1-vc3e1B<tPC>50Ondrl7J~dfDcbD7)%>OoB8*Eb(>~2+dde;zkk2vpwmi3#9y}thuGqyy|i&fX%hrH
K@d{~Lx@a_Mle=@C7786gtY9UR&fZcqaq}TFv8;sI8zWvpu}X5wXrLiO*pVa0gBC}XGm!gHi(hLN{(8DN{SVvOW6UA2@!SHe@r;m>8N`|Df_rRouPvtZ<(@m
_#@#3Axg6@C7}JpK~jVh(gut|(k6mG#m`WH(1#R2KpX^MLY5>%th5?Hk8&9twPzSmq&{69;A|08uH!+7DByaho5?Zl&ew*B9PwbGGVP*iyIhv9(8BhdFJ=we
1EhkK4+$x0D=Hs0n$fL868yNx;dR&hGEW-5Ne$58w6I{ikO)KB+z1UT?S&bXFis>u!2%HOFalvWa*(dao78SK4NWeefutN4gn_BosAxS<rmr?BDA2l4zsERF
<hDZ^X?jCiVc<!DPTq(tQ1hPo_F?tj5U|Wq;D2}`Ap4}=`uZmZx4`5y$Z~UM5&>gG6cEIX0#K19DnLX`q&1*(AQXd22}rR-TMFVIxd><w@W|yC$q_LN2_lk|
N+gVw#1RA$OF>8!B2bYe(O1@SQBXnn#*nHSRH3A#rKP5n7G;v&qvd$MShhFkCJr0*$Z7_%FLZ{)bq0s)rgNsko3Pc_e4CA3nT{pau-jcQ(}1+2aVnwPI2DHB
JafdFYXbybhUC1^p~PUmPyKa&uXh<DfZlTwf=+LD+i(<qGlM*H*B+2Ju9*}z^OyZTKtcpG&>=#EsX~-8pb-p^0Yy@g0Ya$|lnnzAKt%*d6aZ3y9}c9#j=}FK
q!=I{d<GdRWQl~G1rCE&H7StBQXwM21c2o+QeW6f)es5PBEd?m1&`rMn1q8k{)71E^!%o`Y5u?KuVz@+TZU_YOKT8VCeY;Km17%1JWsq{g@?Z{ewTy%omiGF
g#D7|bRzeRFXV1lt?x=O!EDw6kkYjnCn*Xf`(6oQaY|8YiofE&AzO^llrsj9j)8$GVlaUWAt{#Cg?Uv{sP}Zma}eya$BGSSRkJdk3YkNoDCn}wwdjT^R)4vH
YVehdCQ7s*#YRit(4|yqM5L7^RE`tZwU^k0ce&cU*yijQfg>e^#F_$Xih9A=_2_+G3Jo0@7Yrc~1VGZo697mw02DMa2ow`4m>HQs(kMYC0R*HH$i+oTB!wXo
GHrt{GbsIuToO`&RWj125;N<7<=c*#3<uI<rZtW?&!4#XxLEJs^mt92gSBW)Hc;39j$4u_V<j2FZI!NXY2gMCCmZEtHz_L2ioL7!>ph|KFyZ%w@%iHW4aUjx
H9k$hLLx4G_mSF%-vJU7e;MBOGCiyg<3EEmkBPgUUe}SY@K0o#dKeTt(tjg6zC3Kr=LMmkL($wMko?0!_4X$}$O#Jr-3X*1fxkF;AmL1z>*sw9{W;U0mQIh2
(+orPdWYCsQINLJjmTSuC0Mq`HkbNLDXjv`#RKrkG&2g!pRYK?Z#TRKuSW&~3#`M_VD<_J-6Bk=2jlR0V8NUi!g|=uD1Sts0$kJ%h%{YU%co;ONQAiVgH;4T
W35vG(QXUyJ`)Rr!ePXUBOxX*Vd5)wpr)cO!N_x(ejN8DC(gv1ySkC^A5MN^`HifR6@hr57&yp?I)LcG$o~A&u8XD{T{3O`!QKFnOZ6C$?7}{W{+Pjw=wLEB
jTB6TNOBSJPV%FCV;ZLbQ5ZOX&;8o@lkMY;+I?DS`St!C6#Kb~f_9(Bw}XfnbUAAT+fY>Hha$Veaviw+*ItQ*)dU$o4oQHLgxrK7h*hC}5IQm@U_<PY!`(De
H~@<w577xi{7~!seFK~n;j2n_EW*?CXK?3ej)v!mcgmW{Lp)<}@aMLSM<(oJB@;YSsKtP$nksiD(px+Om@&fDguZPRXF8@C!G~J2fLD0Ki`jK_W?&sE7E?l`
gOr2(J0zoC6OP!3KYySdU<u*#5H(SF$?PBnph90lFcDD~1#_PMtzn0segros%0iQ)p@4`=K<&OLr?*=qHoyvjV?C`e*Nd8S3St3A`3#d<ye2Ti$g-WjjsepJ
7JUwMlcO|xAQh8~X#cG7lbu!77|NTXjo+T~PJ}Od8PuR0vUm#{*cfdM9iBAno=R<u-I^I5@q<VcNE1@u0o<xRu#dF_Bo`yMUIjN0*HjMs%hUnF8<HAwcZNH$
jpUg+b8?4e=x^L+yZcmM_rX-D<*@4WQ_>0wp(zHLBB_E2hL{P6nSuy{l!%!MDxxV0q@XCEDN&|@C_#vz7L=xvfuSmfi_1(zRkNXD6rzAARA@vhYDF29SVz$u
8Ipmdh?*pVnF)w$m`RxF;jT=b`>-tV%%w0ednaJ`Lad09O~Z}327K|RYU6=)UH`Q#=?)3tvxMF3d;jmaLE};Zzq10V-Mt6Hp`v3Lc81aA&l)8Fq#ZOyYUkC~
JhPLV0)J8Q55!0Z$Q>R&v;Uuv8wR3&zY`#NFrJC*9!5nnpmm6L+mnL&PC%4;#TGCypdIiZ_Bae+Rv$dF2g@?%A-7ZOO=W;ucXl}IN9*2$>V}vb6d4U6P%H13
?g-aiJAS@{*$;>UMlZCfN6VMo>B|lvoo%$v(UmUn#3VLkrqqqg`DEDn&H`g};j3eYo8}|&KUW)kZwgn3S8d{B!_yv`o(4<><BXdBbDrQiy>I2!hf_#LcpQ6k
O8qnp9J$~Uo~&SYWLJqCU=Ha}H}wf#U)SYkg0rM9B@&}j_^Ri#P|K^Xnsx?5*>X)EZ-!%Xrw-ktAY%;1<p$0W>tox;pJEBJYo5-q)!zyo)wtGskb<Ux<~TWq
k%Z2QaZhl2{p8|OWT*ky_b1RF<?AQVo~PU36SIY}Ofr_(ax5c`=a-P@`7aoV1CCEOTeyy!WF&jJcU%!6FdR7duVcb49fawE4%$?up$8i#f~FRYG|-epn>s5-
#>*rKVKa?^$|BEkGiSvtk&aJR=V>oQF4c;Ag#t@2kaTDrQ1N6O%t<h?M2KP*VVokxh0y04*nlzIRYVhejs)!53dBOFVFaQsh?^PX@+D3V+A$SmnF%CnT~A-#
LmC~c;oFKU5$m@*&mBuo5`A&y8@czPjB@CL2T39YUPn%#rjM$7x}L}$Y}3oTkOd6RF^3ijc;LY11D%P)<}u^}(5Y%tQgY@^Hh!wbU)NO3qT6GVMllHrQ;Ib$
JGWbH(4FR>?dL_~o_1Q!L!^jk@TZS=QOP93av<(h?^K-0T=wUuk(0Q5t~=g@vUgpuxaLcn*SjP-MLl*w@>s)#UEbdBATNQ^ho(4QVng2U!_y=<lSon#B@_X?
%t3Xu<Dx1SVNebP9IiJfRwU$H-ND$&gA49^z0L1yoDiY`WMd$9JlQ9(gJ6}uSY-C9B_0viF10+pm@_nw1W7!kp)1Ne4}nSC@01WZhooS$%zZ2@Or^s)G#6tR
QLvx4_d=vpEi6GpQ2-DTNECp3(dE7F(i%+706nHn$3i;4*%$~SDQ4V(x!45iHR+5S=b53EKMO>n_hH-v<i28dDFFUTC+$V}@P4lkj@Tk5+;AAE=W_=l=v3^K
Y_);GL=G1Yckxcn7JDi#IQF=qVKY!p*&%bLf*`3h!Pq#?NF;^qo!bSh=s8I$mZ}G(v90|xB8msQV3T<oG%^T4iHK=2D&hbzlw&A-`?x3_vVtFg=qP1Ag-Kuy
sK3erZ6;BP9ALl+u3op~f%tY2!_qhbiSR#f+*6zG`&{LWIo2g4mC#I<u*ujn(X4m3L{#~IJRHmL_-2op`0-Wwk2BE;LYEqYON=^EfV8LI`MR1LHB?M6%{tL_
2cU33KNbc@?1dlIyUc=2)d}5zcOWZ!-iZ;scZBl}et)!jwYc?X27KEbCp2e{B_fD`ib%#xTFgU1ACqyGrE)*}7+u^tACyYzWfuY=2^5N=5)uN0sUn#DSk*xk
FIV4oGoUnk@Oslh6yi?k9<wMZ#OI-@Do@S#!u*(d$<U>ogC^PAFmPGd?dJ_@Qh<>2N#=rqMEk9BfXa5ratCzi`Cgx3ixSZGQK#%+Xuk-$5PnChyEJ<Y?jUsl
X8iLlB{&j!JAvTfBnsJkAh!&ox}host7z$)ZjMJqJQ=;$%jNGr<@P)vVifWn=$18E+Mvpw%#?<?+2)&J<THuYleNxz>H4%&1TE%voX6_)I%=4OWHBXj<CKE%
)is8CCY1xx=Y1^bm<I;YNK9~5jGg<J+~Ic!R5!T?6J#jG^FswrZ6d`2yAVFW!^jS&`A6ZQyN)<c1)efu7l?S^*q@iwB?C~zva*I3XebW=1tIH$Xb|;}VGmZH
J5T86e8nkrW19+YvGT1USVAQH4~Int{T0+*nbv4DVHYb2VQoTq;O*MD=oH9`kp&eQZ_x}<6<Cq^A70sANEGCaRYG|Ki)ZTq@I@XYv)gBR`aHbp_nD%myJvk8
zek>*Y45Lb4n=18u<okKpwtA|6n%(~!&BS44%$Liu~8U^Sx0|YWak8K&LWaaHXN3U9;nhg7=loyxgZ=BCAK-1p$mwUjCXdNbB?i+H(<hX+=GNf!=*8?ONkOB
KsiU@oXZs-u!Pt!<{A?cx)g{~ASq@<sub~*(gH&U#VUE=cmwPRQc#QH1O~M<21BOa@6(SH#y35OB<s38D>e+L<$?1YepIZChu5*<bcW9D#wb^$vPC5~`&Z(Q
g89Z2aaXqKst%W7PhqRI?e_>j!`sl(cWZu3#B&o7WJ^jZN_RuIQXWCw!NZ3Lhmu?fwN^Tf&t6X7+fe#99Xh1>)69$Yrz4*QI)L(v$2{fY-`l;(?JOrTWK>h}
v$vb_HTi4IE1W6C`0?sr%X^`JA{W&9BfefD6~_ihLOQh)U#`lnwh0)<n;JNa4uZq^+-*A?ARK{5o&j2EaW3Co$7~u3irCOoLq%4|qU$iP{+T%ksTWRP%H+Ii
hG~&%hyUsuo4Vauj!36Ev!_BF&J^N5I3+6h4maNNAC<$LQ@5jpxb74r)<AJa;UJwmJ#)EocT375L~oP5AFX4N-x1LKj~_ADMKclQk%6^Oh0^O)oEz<)xvbx7
nmx+D%?aOI*~C4uY1(q^P}y=J?<Q;F+0fAj(`8VHK%<W?uI!3a>{CpqlkT4HyFh?<rXRaqS^RYSTksR-2XDYgQ{+^N$<%jV=%UD8<kzt(b&csQr7b6k<rs{W
SCGCs3@aYet$B=!=+;>ocAl)q6)bW(Vm(@gsP}ggC!M>w^WMGgBhmQ2`;2|4C4xE{5xA~b3A?31)G1V8{3t|UVFXTn;{5G-yhp^@O;0_yI!J9nboIVLJlrGL
(HC~?@jL}qW0>HPT%AMF9qCH6iTf8PBK}-l7ku#XZb=@w=gGcK^B<StxXw~-`dS^{=HjfUG7{sMVGE{{|G_Kcp4p+8fmv-;<1+)BM=p_Z6+u#C+frk@4&!l-
iACKpj&~s-U$xtaDQ)X_pI|xFyq!Fpqm@8k45~gt6UTRER@VB1m}ph%Q*vT(c{IbMRnl%rDec*tNHk}kcj3nPQ+G%xdGWIYO%ZDbM!Q0eAev=RQTvV4Xp>H1
0}+u);jG7bI9eg&m3Jd2emIADQWZo=X_=r+M^R;_x2*3wbEISq5$806^(`-ifjmZUF6(5fAM-yk$GAiB=Mm8!St%-+ih_uml!Z~St$BS$OWRZ-9j<rDj+2d%
4{jA=5~_KQ?FzQ+AS?o)sne8GfzM*3G!^wybDi_m(d=j)IDvM`!E<V1wpQDYF7{^Kp`=r15hRDDya+D6^gYTTRnvUkuwu(^jiAL`*~<{wsVr1!hH+ScXF9Om
y0)wxUFBmKm!0cKCglxP*^+)jctH8)_m24?;qPS04~x$57>Z3XAnE5QY11i^T4jiHh07a5#5EA)h?2)l66#5ejA<E4i(QoFZaX>3wYve~a1#V3CTt7Lr;S19
^zW14d=5>N-#yk?tr)#NvcCDKikFOPc7`d~i*8kkwBL^MtHM&+%-qc;gyPLAiN3eJZN;NSJP{BGQT9{jZftBg+UZvyu5U9qJjKg&U^J4$F4E(N6`@9u#_0~1
KM^9|Tl4GPyOH5vyDQz@(cw5mIb#y04_UW!F+l`KxZ?&Javl{t$$2F>s@A!s_n&*AHbqE+l1Un{RK<m>yK3#)NW$48VrY2aw)DO{f~vC@{^-?O;F3fnFs=LV
m}=rVnay|!DJ=!ZPSez>RV7;PUM0s{yq~$?;2}o6^}C?G8Dt#PY8fIRi5=ZLbj26QIuZ;-o^s626j}S;I3IU@kG(^phuI=X$C8#gGGw(IZBc4x2ofq7TGn9u
T^ES_Lt;+j&BaUYd%Bm)P&75!E}GqFLSnKqz)A68UO1YKR*bunmM2b-icG{p7+V<3ih(BJqPT%YanvrStGVWPxE%*j^wExXX&BDP6+m@1Zv!}zQ*<m8TO?Es
P@UW^kdTBbmynr(E!+$Aug|-VXVfSi5;=0?laTAJ`6}flsI(;&MvE907X+=;hDMgM*pu-GpiuFXkE0&xa;RJJ2^h<Eln^lWaF>(5oy;{T@gWAmoHYelsDhhf
$<Ua(-ey$|W)Dom@^|U9Uy!&vw}oF$PYsEblzFn@#WM!V6lxut9>JrD2{@!6z<Ui*6EhG^1u+aHgv2O&{!EA1<n&Gigk=!XHcTX;CsVLNcZSg(5X6(R8p=`7
(LomyyD_OFi7}OjY~CB1)#=fyZO%XaDNMSx%C2)HrfLHi3nvo)rHxWBnfboQgxB#26*cv)Ras9~qSqCm>D*nH%Bf{!Ar>luV!kpL#<H7FaB<+oGrO#}o`4l}
RR=UgRgEZ`q|o?u<94D-n_^g;+p8|wA(E_&NG(NoYEh}8JZV8ewk3A&Nn!EwqGdz#S%`hrv-loyYLKdvF=2(Yofa@uu1hRJ8pUC3E{Y<WhDu=qfGJ3*sw$F@
eSpd82ajiy0S6N#9m1T4w1hzw2?-!$#3cv=jAfL3W#A4tP7{ucZH?DiJhi1A>ne?#wK+<^)Id0a3;o{`&+0Ysh`0iN2u+C3W=cT$DzK>=EhdBW76^UhKR6BA
XCD8K!}>l(0Nt}&bqrEEIA#a;+b+)ztCJ{S*bR*g3sqIywjIBaUvmm5soiv`&>~63M-}|;EvEjnJLe@Flh?XE_V1{Bu+*)``j6?<4yPZ%&Rq<Rr|<HdJQ^ZT
QE8);>U=6se;(Cohb$@}TIlu)y>id<6sC$2$S-IeV8esk6d#t3Gm+vFR$5q5aHO;jc2i^4%jv233FNGdXojl}rHFU3;PBNG_WO&s2F;zuGs@B1pdiWuAvC|q
*X|Df-k+Azpuo7f*&Q&A^ZdT8un~-5Fp{$UPv7$R0ORS5><$n&p@t@;iI45z?uK1jn-xY04P*i#C<<aCT3Ts}iW!P1Gh!J2T!)uJK~U0p8Wbs3>v_ob;PZQ}
4(|PO_nQNPFZ}TYVy&tW<P(&BLHhqtnv<YOIeYofl3Jk#Lxhi*33Pew2v>>&yj+k?txh5XS;U6Ay>V9!%f+KxG<e=3;enM`STu(S^8?HJM9_#-kQEUV1VL3)
6Ej6rjWiPkP?8lD5KK(VNmQ{hQB?#L6%|22MFB`m6-7xz6a+&RB(l>JRYfF3l`}yUP?Xh8GBQ&E5Kt2pB?T=p6C_PU^o%n#4G~Q`6Hz50K}{6uBpSrCkKxgU
1a?J10R?g@bQV+>1!4qRBvUBRRZx^s1wc^IMOKtEB_%9O%>^XYpw$Hv4Ny!{RRqy9RZ>MwGZeKHQNO1)BiaFC0$A_D2FciHaN!(*?v?7)$vh)69tFON-?N8-
r?WYE{LhJY-wKx?2vFdSg%1Ys1&je&L*r|J8)wuIuAn|1DtVJzmdsXSCj?~ICN$B5sF><H`Iuudile73n?p&Dgz#0j9p`+aB4_IzorvMYA}IG-$<s??A?oKr
Va`NM;U~QYQhfOOK5QQFN8#Y`fx{q8Lk=`Wda$Z6;(3C5`qR==<CR#a=kfS&jlp7)3UGy9zJY<E;CAtK$*s(tw#GMpg$*w)dlh|Mun`g@fq>;cpWSHwn#spl
>qGsJr|p683A_ox(V|rj=!7In05KqLA1v7uwiC!FQhUzae!loPWqi5eIGeZQ21jBz2JWRg9gO(k#K%a%BT*J5aY+h9A%t*X#NZ-!`o5&;uTj`1k2|JZ4+*4M
W?*tV_V)X^4*VT<lwlA*6F>;0uWEI#X}{JdaPJU^WeGq0lnwF;DJQ?L_47OW+S%^gIrROG1n`4RVZ?7Sik;Dys1<Mr$*d}wHq(uv+5mV9knEF3#TEy<^0ef(
1tl{o+G|D7qDlKYOo^f5bgJ0Zr-A!p)?H?}fkkz4A7=F;JmcPHe3R`zP65iWWwL`87R3`(!*&Lo>^gVF4pWbcxPhglm4i1k3tFvdr}k_`tbB)298jxVM?F$W
p-k%i6S>O{OdKxlMoLVENGlqv1ehxwA!)sLS?iu#p5rSM>vs=C`7>86lq)r6H#143yfhu9>gNNYcw&q#g<aSv%Cg`fw?(IHxURKTfl|*wpSN!AR)O4RzGS=Y
9t8bSg&^f=P|HjjYO1o^C-QSnA3Y4C-_Z%*m|qa2C}LObtgDKIC@1qEUX3Bxty&&&Je@3Vyw$}t7g*=i1<V8S{p+|jA(3RjSLWhuAMT+#C?gMK5XX|srO)~j
%YGc<9!=}ScU<bafrvleR8|Q9CPT>~{Q8L5*DyfaVoA9e9BdvzSj@@3SM{0ddhyRoqz$kX4g`<`lnq`?s1_s)t3uUQXCPRkJMXmS0jS3B4K1{*Op7^%#zeCb
!QJj0<VcVO%x12x2-92+AZR=U^6V`GXh6jXC}3(UQ&D}d5sUwOn~7%^k)BEi>%{$eMc{fMLj1!gcO$ylS6%(<p4}IobozKeJ3tEBDoI%ihj@*q^1#sp1c3S3
B$y!q!8Vlf#laVm1rayyMMdB`?D+8(G9)5SQ>qZ?kojRxWKQJwg#9F`<sKW)oL;mw6MJ40-2uoen_2~59SxAk*7~$5K@j(>Mr8uV(u2NG$q|+X92}X2lK7aB
jGY3hM^>o!vwB906h8dosF2@F+6}qqWrqZPejkYU=KQ)WUYsBqhtw<Ie{k(+jxOS2M;vNuD~PK(usi3iyk55aGZ)d^VCe+T{6IrH*_s-x`62G^!pifDR|T*i
SXkRnSa$NmbDn%*!R6r;85Cm$k%((-^!cl6ebT$<D-mjg9$KQnNSHJsJjk03p@o{#b}wW@zGbzc7L5#C_1cB>8464eDm$q+zg*3#@^ld-sR%%BJ$7@_<LblA
v6}{-xfr!j7dD(=Vyjs|<*_gs5Wx^NX+q%pWqe-!4~K2>@lbZDdtpah<gPgMCp_&FRW5UQdb++0d^jqUTCHlGA!033W2qeaGHUn1t4^1B-@e~GM?t|<KO4^Z
rFX_rVp{4d311QPj9gZPj}=kRkl$t%-<^=eh?7VgI4Enq>XKg6Q`dexbI%iL%aK}`$=i)6PPNyO&sqivD$QWkS|`YnDG~M|)|R1DtCc-Ej>b-&Sa(S#yjdn+
8uQ_AlM0b9eQU%yn7Xg8UCxe1dli&IogIpfkkua}%ld@rTsV>m*U>U~s>(QE>9OL9i$K#xs}M?_s~=VwX?kB*sq~xo!@}@LkY*OS5G6#!VwMLP&BY!l;Ohk5
K#<M|cigR^hRj$DG?3frBP_>zCZgRz9FQQ4?1oP*ahemj?si?XgPBcPFCYn&^fYE!DPOf<(Op~Y^5oySd|;9nY9+sZ%kn(M?hL^1rF$iqS=Y4g(1c7RRB_fp
#ng!uO){m|MO+#sH*Bt5v}DxCu`KH_)gT<Y8H5UC0&JD!?(LnrBI8)a=@)Jd9W0+UpNKlkdZg8S>oVo$;DPYJZRMV<nOHsK2sp$=&aKJ3YEY)J3@ES}248y3
uz9oC+^M$UsbLdwO2r!*sBjRa5u{nw)aL#U-;X<e!Xl#aP&Gibl9}Zel@k(FZa>9i_1?pi<n31*C%?i3aTb9r_tsz~(w+CWw8vhnx;$7arYaj)VGd<PQCD8w
N;hAmZt3wBqj)99#Hki42adRmP_rw$3|SdOj)i4BtB{JF9~a2XNuBq_oj`!*8icA1(?%f(X{3fqs6xFMrB5JVW{;W#Lq~NupLP=%>5g8WM@LvuM-d2;LP7CU
4zC#n_P$ApMCqk+5cmTp9s6YAJ9E+AY9$$hNF=nWcSyLgN;S?hrwG_@0~o&tJHXMAxOdv&BO1WlizbTeQXFPsEJhy_Oyu~m=U3Mciu$pl(FFRdmXV20rYt?f
lEnwKYhh|?GlHEVlE{n^K)dUmQ5dl_H*KmSiF*5#yN9{cm1lmqAqwlL{<>0klGAp`%<|tnxygqJXE0Jl1qBUK!9Wc)p1v+0MV5n5ra7GRo0PGQE%#2M`x8~$
$r~{Pwy1kC9PZ|$6Xn9Vt5X)!he)#*O$2UiSOGg7(`UAK+okX~U|<V8TjS4T;^~GkD-njlVoxNT=(d{8GIf*=4hjbdMb)tLi>(F%HIs3guW;>4s>IP)C4q@3
ja3g<1c3;-;6Z*v<U82rSEv_mdDmQz6vhjyREx7_(Kch&juS!)I$SE&E8^#O#fv18HVy0$n&?DAwN8t{lA>`IsEGorgU84u$nM-r7>=64LtSObFBB&EE|GcS
U8Rwrf~bN{0|W&FIM)Q-gbBi86lfo}!;g<=<#4y_CaA2lp;M%E`CMVXmlqY)8isN9PLDSL)CoVtJ>XtZ%o!F4u9_-Z6k?_pn!~fb!&<OB)n&0D1di4TE7$ql
==V^_gOS%0LE-}vNfgjgXpNyZ%31GxLAZ_i-;KaXsoSnoKulYFQ=YEnW6!78w^z7_P^4<yRK(iMn}|f*Q>hNB@h<`ps}!*H7*Aqw&Y*+~Y9ccz;>}e^J|8)U
B#6EqESAYi2|UMw{LHAfdQ0d}<tZ{=NnNOWxM(j_jH_mE;Fh<H3{{ZLYYwIu%h|n5?e>l_mu(Dm5VCUVCaQK4?QyAH0<L{uQ%&^htVHpVRdz2Usna44q<i+*
=I)!Gg_+wSG63MVNU6D5b7b_6ee&>j-JYp@_D*8ZN{zqH&zjSN@23=IDogOS0mawjp~2zw^pti_RYuXOt1ZMv!POu^8X&QWxOpP4WubQKm5UmeMJN|UShgRX
IK3Wxze;%Od0kz>w{x$O>T3f;kVcs$LQyOob!n;Dn#Ama1)5`u)2P)mA_b$As|U-K=u{`C!v=L3cTC#Lh)HT4HqRvQzHWg8u8D-&hu}Hi=R32f9i743W}9B%
ODTaw2CLXG;qL4aypguj%-JIl^FqZ1iw-*V;O=X#IgZ~B%}KUmw3O}vi(SO=q%B%WZ1EVoAT`nK1O}2ZY*f<UH`)QU^y6YIS}fbVP<AZ9u^PZC#gtI$P4qrA
dR#pvcv`POojPRu?qG6uuhs;{xU-q@9JdHFpA_mlU9*HolGArAB34S<e(#skuC{rIo%M!cm`h#tU7e090mec)TUH2gbTOhct38?;ne!QO7=R5k1PTtsQ^UD^
vniG1-gUMjlJA@KWp=Nb;Gd5Jf#LP)mxfSxMI)tR?;<lE9s2hn&;;NdfSI_la5l<oYa5!#8sCvwBn-6BgUEUH%*X1G{mM$O?HzYVhMH5$I6t=QOOVF7J4*>`
6@UvcIAZj${K%j;r<+R{4H(_PnKooBFId=EkySWhzN=eVXGm!+Xl+8q)Uq-vo+Mr%O;)2u#!<zh)}gAla)91;(45l+&H34LSs*z)C3F^(xQvKx<pD9pIplzB
6>kwyA4%#bX0}4Gs=Q*%WyRXsEvW7EVUKxdeZqEwsgkLx%=9DZYQUq!6=<q`*?lUO;s!n%SafwLi5%xLu<v-z+lP%%T{cXyv<z`43<FAsCW|K0t*}hEsJNTs
h`Mzlv{j>`-7M{QpE-v*<Z#qt1~tfWaa(OR#o0NGySgILhow$v#-AmnPKbS2lKHC&)rTh~cQGgL&Fif?>Lx|sm+zcM1*b1^9)aFCFBg21uO~jAoqc(=JHpZd
76o*U`tz>6XVy&P?B_lFkzTaH^6hj`=#GJ+t~B$~)4O*O%QKpTk=A<Yk3C^BbZX{IQ;f^MX+|#xf{5@`mu=qoch+q!64o_W(UY|~aS+Mz4~A!@i5?s3&pPrP
?u!;8@nKa;T$MuGOtrDSuO>~Q4u@^H+-)e{>ed^^UiY!pQM69x^K3i?e7Jmve8LxtYn)(nj=Rov%*E*_{o^gXuTA1AsMX%HgV@O<5mcGm_=08Sd{tI%L(7RF
RkA9GIlPGLt424=GhGxb22rb&(Pif>wWj48D^MP(ccL$Koph+g>|(wTE+0DKZZ!@A-mzm*dl2Bk7SWMv-SIYXup-*Ms75c6*INbGo0s1U<r&oZnnV#%h4E&u
>1Flb1CaXL^S70G)a$J`o>mu?m^v|45eAubOX{rG4c>64z>wg&LRRn}Tsjl)DNG5w%e~;Wl91Y<?LlzwamDo*GZYMDiL3V}9pvWkxhWe>^l_1o(R~x^hRma<
3{Q^_MCI;-UH8e<>+{p~u5)g)vPVh_M|m$jS*BA%r369M)4}<{ZLfK^*BI|qopnZM1l4M;i5GY8nLD{NXFTUtyXMGsl-CKU4eVi~d|}HXxTS+AblSHWYGYUx
H(Rx~-Nq;j0k{ouSH;!j*sDuD?s6qbZVRy|wox(YS`nAz=U#`Zt4d+hIetsu$<Ec5k%ALchtZv~_qYwB9?laB?S)s`k#$iMlhV!X)*5jmv%(x&veh0cys~gc
E%}5uuD2>GY(?PloKaDVnn0`5<ZB(Omz=rZl6!BAo$$fD5^J7&|Az*HurWu-sf!>)neQ^|g?Qq)aSVFlc7c%l85!3}voJY_Eprj6d9cwuAC2|*-p4F2&%@4n
G(3pzTVzD(^SkF=Yf){rZ=X^KgZuL0<BjvY^R8AJmo#X_<eF^8pGC{#TeBU^j$l*?lDd@Cu4)k^Mqa}Fy$2lHqF(Whbkdz#EH0KIEdz&&!jd9TST?p~Je+Xw
_A`caFoC~!T!#_PFk#y;Vb_}j)I)_%d4-(7FyxZ6s7)a#9P`{gO>iWf8kx^nPW$i5b~&E|!3vt}aK#i+5kObVr6|cv^nmKmM^t(CVmEp3x3^tINTQMGanxCG
n0eub?Qd$obP0aT!w$N4-{~Mj31+|}uB2iEH1W7skVCgib3<{2DBYgsP8K5;9(+PsU|NQUs?a%qjg>@wbH*8BC3jECKqbs-aYTjet{4Sbi}0lC`<7;D6Jj^#
ae)9e?O-<+%*eh*I1nzFL<bpRmK-o-`3#=3O&lz?1)0s>4h|nX-OUqYPUc$a!BT{b+bb<INVQ);8f|wBH?m;f*NEpB^RXKYms{Rhc=inz`<cbP$31f)1%96}
*<LRb-khw?+na2~7N{Ykwca16TkE#@SF0gdM@@BdRiR_5b=0XsIf9i{YT1yyK=`apQQMbsy}LQ#n8kYMc{;5bQ?XF_$KII*61M7E;wy{2awu|>ZrCG;2d8a0
HuBG1*);XKV475E7^%`X!tRlHKw@`DyH4u3<t1x0hSIZs3RH&)jGdmydUod_(oA6pov3zK$qg@$84Na!I8-xMnxWDfL&6hklSx>n-r0_LW;n}iw6@;~+2>lr
hq8P+p!44(=w~+8QHo5Y#esXkrsZb)-lRN6Hx)bg+V-_Yg~GyJBUw$0a{6n|mF$aEh!+yuf*N=XNx=*oImqFpK_rAReZn`(2?QMibn#`ZhZfe{W{RkGY9(VM
Bn#l)@S2%Rh`ul_zJgm=CP;s{yV@OB!_L5Y^FvV0k|BC@&>^;gGr4ugj17|#?<{MZO%|Z*EMh@na7-T9K!^dVs#hi54$ierNKI7JM=LB;-r-PK%Gr5F%WSdI
WgA<FN~#K#D!iH0A|=aJX;RLZ2Ko*j&j9C@p9DDVOwm*jJgrp|0Z}Z&>ww>5f_B*l<fo5-p=R>vox*mVbKPQOUO?U@tzkw~RE8M%bH@Sr<TMjRMBGBWecjCY
H9*u6=t27Dh(wwW5>bjH1~Ev82sG{D_WfR5alGZ{yM-C8WR{M;A3N88%*JkA+Z2BfoF9}J?IO>%MO;NiMm1!%hO3)Rq?yAl7zLSKoJ2zLjdzTzPRuoRlb0{Y
Xpxyb^PcJ)8<tuwD04JejF7VB09Es2Lm=i>rq5?Zz7GCJARZJR?>g#O7@9|idC;OAT&^vPy*%H|)$q>Qud*Hk<#~CBT#hQYj{3umZgjajY7mtcEJ0&3g*><8
dQz$zW#-I!VTs|K2phD=>zdC9dA++@#SdhxJ9SCcv(He|(+a~(vt@x7f3vFMtyN1H)n{8X66D~5aXF5KIW1L+s?`f!Izbq%kk@Gnl=pXWmLGAl{}^9$<m)z4
ZBj-`ouQ<fEn2xGkEr8r-{XwD5(eniBW;Zw6QWZ|a!Ov6#B*Piy4IGe8uX6x^y%|)QgopURGDx|*WnMI_uKEjPENb!(W{ThG!3+cSPG)NTJdQ{1rbBGX1hG>
QRMe!-N2deudgSKp>foTo8eZeM9OGsz`)}JOgZfZJ3d~XW8mwq=)A_j&lk_r3{#P7Thha&?Rn0+;B&;m-Yl{S*)p!NeQ3nKwXOP73*)qK>yLyN8Or(?>pD7L
UB2lY2`6lGq7f9^JUP^@V-F1Lt0QA;yRnsYP*;5D>{20cMOV=1+zyX;oeqPM**X{=XJNeNCdM9pTa5_h<k84s4_U;XhZJGRaiNJA49o%6T#0d_sEX<ELX*Xs
FxQ_TQ<9Jvgo=Ykcpfm-n2{6I<iH8mi5P_tX$rD{p&Sc6*`g&`C_)N`8Uj0T6DyZzsp2E4xX5HOq$=gyZ`NQIB(n{+t8K<_h&aur*H8`99ir%1-h#=4FbV=U
&Gk6djNZ1b;8p1Ab+x)}Y(lzyfbkP_iHd+JP`}xg{&Sp@6d$?_2p@!l*#XjM27wRKOich9U%4O}N<ci6)21y!Xep$kArB`-Db)d_(gD(sRD}UWQk_gBAi`3#
(yBTYDrlM_FqWqn)>HkSls6k9QKs!eq(R3aV<@zSgQA}FfTO~phzvp$=yd6-rk!dep$MO94?gO=vi~v<^{#ru_ywW5MF0-Is7h*TV1mMA{?6*AuR~cgEHfz?
qmU<1h=HYM2E*-qn1YQ|I}rQ6%mJAGeMr5pAm3c<Xs22M3)UKjNu-u(+-R%X0G+D{icug!5eY<9F(4v&5~@3&^!NK7ClpT@aC1~X3gI=dm_NDznpz_-kfVe$
G9d(@&_y$3)N*bWA3BgCDN=+YLF+Y7LJ}s5RzV4%ps8UKA*7_T2l*aa4mn%vC!`LS&m2Fu&gJ+<fX5xqE-g`ycbDj#hlXg0ntYuexIUL8c=<fU5kV465TsKR
B^zRCrWM%E&m3^m4G<Jn5JW_PR7eDnGbI5j43MZtp&~3h)X}XPHavdk>qIcZB*5zXAFfb6G+w)@mqLD~+06Z4IF_Q5-uAu)uHyS#M$Zz*4`#R`$RIIBZX${`
t2>MXA=)bsjNM)$Rj5WXCe*y@gNqS2FQbXj>s1Uvjo%^hE@728#<<o!l>7y^o}R(c1R#1RV&$NV0isMNE2MD{D6W@IaEoti-6lnd6D^xUgoF_=#EMI53#TqP
%(=yFpAE0o0lMF=MfTdpF%Z)upr?LG5;evas`pY(-%AZn-XK0Rp%uzI_+{v_{CDC8m~9AGs$-;don+@dQ?vyoG&CglaO>~qzkcAjxVEpWb1CWGLVcSUU?Ig!
uQQj0r-<B#EMZ~J)tX^frpl&HgYmmQ;}@-Qj79IQ_Iv83Y1kEK9ug42J?nSuC5Ul$L_~DVJwGFfVPW^khpbECsKU=X=P`adb!EQUv%DF;Tn|H$t4J1m5qkq6
h{Ap^k$2(6?`NCqS-d$EIt_G@Y-9%|K3^HO^@xxZMFTnmFW%!9%dqdE(sVYaOwrWsy~q|J7BhDPjx*8*3{qrFd_DJPnEZP}6v%GOH0_5&I7}Jez1PD0yjkAm
wN@qSyHw;s=(Z83;J)>o1eH_mwO>i3j<{F7EVjb9j=1#guR3Cd&FJ52TBcg^bg9$b-YIbpdKa|aT#bmaX9PC~fZ2nr39%eXV6*}QB2a;J8n7;G9%Q__fP;s$
7>AB_m=_oC2_ay5Zyd~w;rLOA-XnKi2$3dkqM}CW2!zwTi2{1n3v&3~Ddy==+-CrZ8<huWK+L#0P+)4r5}#vhvfT4*)>MbiuNp0$rGgEPoAVf+o5uLxv;eGz
IxL<iqrul3KTR!fY+A22wfod<r%%h;>83%aFFmJy??&m;b-Uh*6d?;z<Y8jVIK&QUHYQq(S_f@Aa(8uttzwCV4R8U=&9Wv8Wif^#8zuwjB3vvBOfZ(jCY+~r
jbLbl3kXw`_s+d?tcpH)pIyrb?GAY~HC?j#aJ9zZQ*CAx$QDG{YV9PGZZPvo<pgPJC_0(F-JRC&<2@ffrxvzlK~dCEnsnt^Ve-2@Y;c08MwMaU>~0Q<a8s!S
H5m-sTu~aU4jKUoCZq|)ptvMpv})<e(Fo&3#4E<JY+YLx#e{(d))r13UGQL|P87Y~O^AnBgeE(2obO?9Y#l!4+Jr!Di4aAERN1n@CP9rh`W1shPMLM|VS}$>
@`JFiL9}~3I#|&COtyx)JN!{s;X(n=P!10fpJ;b(P|9xKyQgPN-1aPNn}{MHsgt{(mKO&SaS|AuK}uY<AU+|D`mr%K!zgKjWC>6HKYRz|Na8rwq0t9g2~7yn
F$GZPAYv?76Bh6}9jGF&0PQ^R<P`OxAlOyWgo%6fz_#=gw1i%24?y_91tKgG8wu8`5TW;#LJ3EakD&~y?6okU(jk;~1?FlY{=n1+wAt+qh~^XThfq(R;qU=>
4(g!Q^Ha@q?!!H}ccyT`HHpqlK@Bn+5ccy=Ur<O?LZuY64G2jrLW6!;F%dKjOcEt2Fj1k<kx`%xAT5zQMMvI5jFUuENHRfC5_I|gb02K20TJ|nL^%6OC5ca~
VNWKRoC~q`9qSVoAA{f7(_JczIgi)b`;7h{s={HHa7n@_H5qhjcsWB|=Qn}zBnJYDfOUjS4IYp1>v|oyiou*&%6$M6>pemK-<W($Fk%n#6jES?SYwi4B4jW)
1W+f4uh%Mj6UhV)av)Nu9t4L(=%Ln{ukqA7!@wX;^V`#rA1PvS5Rn!obcTdnMFdP#xWSqNh$13{!Brr%j*@{!B4AojC}^O90Fk6*4JsvMq6i>zOTSjdL`49M
Dkl9*c!&8weD?Cn8cG_j!0->o1pv$L{$3b;?e6G*M^G!&KV&aj557?%A&`j@ln=EC19HB=f}5`@0iz)yQb{MM(Lbjz%jxvq8BScBN^z@%tU!_lYPLCREm)Y_
iUZvpS$??Yr#RUmsG2jC8muBOZf2&gfM^7PQlQ(tx@ZObaGP^v=3vTUip5Ap1w&~KA~1-C#FHFmuFP|jGeIt(vhTDdK;xU$u&D|%K^O$;(jy>dOwpog4WLaV
hc)4&qpq$OBBV`)-t?ZtaibDT9l<@)JasA|cIsWqoE9P(l^sJa+6cG(RaHje+pStI3kHNFyc8ZYp<wW`&d$0kD}hVKecLQV^MAS7sxj+Si!{KZe;f-iQHTUK
$OU5n_4$&2!Ad0;wR16YVrr(cjvqM9UVp&BN8DGh=Zh{P6hB=KL$jxb@aZq?`L_X0H;rWe11AS1f^$lv(fJ?I^Uwz}>jJomB}3$slrPo~INx>c_KaCC*WwY#
x@PL<G=Fb9sFIUwe4I(pR<5^SZ+b2qAZ-J}L(8Vf517KDj|}Iv;W+)?y|&+Z+G(w&wsYA}N(Eq#bSifme9gulR`<N)4SJtL`pzeL1Q7$UYJZ*?1(dYL383%v
q%{v}PDGw$^AGqOAFbo`0so)X?*-%ACmz2a4F^;o^+3N<YoqlYC%iik-GRaM0q)9~KN*eN{k*w5^MHpD6rV<q(UO%3r4JjlLDm_yh3z|H+?Qw~$yWqRXey#C
x@<~a4x@^tKA6qAGx;Ymk)$EFQl?)^5lZeE{+tUgvSRFed1#)aw5((Y_Ac(b1V#59y7JGxdG#H~Gjm7I<j;=r;61i)5!ZJ+USI_o(DY#Qv>+}!h`T^Q<ExOf
41^!A>+XLBc6#erDbuT(3zmbW0)+-~2$4g8O*lAC3m`^_A>cT;1c?bXax)W2gBI$;dZF3!LybdlBY|@nFly0B%NLxug|w;lNw#6(Onv1%d(tf_yYM_4+Q1I*
Imc#V6`_$}5wVaV039izfXNuf2UYbO0j<M;515G}9C;jiyZYap{GdY(BvlOsG@X2db&4rAf`DS#){H5ZLLFpT4GEc)86tI*bqLL^WfGl9GlhyoQAk0hzfLC{
gpQt#-4USX!uD`HozVc8F(!y~FFJ$EyJKZu-?^EkVu%`6l4gR4Dk+GdS{RU`VIn)zL<6)5RQv)cN<?T<S|Oronnh%&g@T1*QKXh)QHdmxc^*5rB19~(1K+~`
Fi>292;cTOltwhRl$IJx5ptF>L>3hf9uK)R5=rYP<aap1pgSS)5Li0JL$M|rR#HkCn5mJ5DJB3&WRYTofr5Y{XebDVsF_hcKaazg?`xi}(+velO!YM==4P8}
Z2URV4<xWQ36y0Z@*Yo|xRY!jEh+?-A+c&qOQCTLwj%$g%ScpOPTVwgbg1=pGtAh`5LKXuN$P0SJ&NpEig~J-Aly0ySD2g>%T|tHMOL4AD4B3(I?*)a!sBQf
4R*kBcWk;OIM7XrQdy|6#7&;_w5zhx^|hF*4%JZVyULQ4jtS>3`WS3s5hIb$E`L_yEwH|bt<{RH*%xCP#0~WgRF!(}o1}GC*t9uZwC7t0>@nDp7t<52Dzph}
BTK92#dnfNveK)dHk_MOhlsI+Q8`z&PGyk-F1H$$0vJkL<FOTqaMdkLeBpepVpypHqiI(<ojzfP7B%W~%VCw<285}hQ}-QeOQW7be&|!Ga#|tMODfyTL=~SE
FR6V$Yl_ibM&n&7fe@+JNZrK^*g4~9{!h|3aYgBnIUs5}RChhYRaQOjvQ9e>VpOcG^MpiLhnT_C)0A|j6tWEwi9fc_gMU$_3Yux`VjZJd{au|y(AG(3OiBp~
oRJ(xM6F`0zp3d|Mi|9PyyE6M&buR)r&EanA5JJCW@8mH9LyE7NXM#66j6w3>JhY}sD~~6tIlJ-^04MDcc{8%b;xcGO|mXpVS}uf>1-Fqvy4>$>_Hllm=Fco
JRXqdb1o>h?S?ztr$@C$%roCt-f;WqKGGJ&eOq0l*NiCdh;1x4%bdaDEOH_;F|U&CH)^Eqv&WuSoKmS(){+PpjYDv{`mkj{cXtiWKxI+{X`H>abF*_WpvdOQ
M_XEv0LVH)*6><Z7K0H<At>Ggw??HZUMV>ASh$Q<x>S`#!(UCuwn3<Bg=Q=+wIv+B+mAyz)S?f1`VsEGwzR4#`)91R1<u3YGSyxn%Zpmf5N)P+NIi>%B`{BH
K)G@5o$y|?6R^3s+PKhME1Vq4fcxfPPKp4Chkk~PYn?b=ns6Ftr-A6CP-SHl=L2U*D58Mca2ya04#ksZ<O8sn#Z());8o|HD4{cg0OTXuhDhIqtQ1BfCNwc1
q3SvikkbPq8g9^zq&X0*G!oJ&`yd=tl(Zo<Qv}3FArjJ3v{Hou0h^psYaJvy%MhX80a#tol;X<FLc$Y}<lHuS!0u0Pnb)RJU-s@7tJ++`0|R6@kS7%J0F#r!
L)dwz{0Qnn4MXnucb#7!dGo%!edpI`pEwnWB##vR1_b@2h6aTFcIp;^R7xoTh(Ee95JZ&xj7>s?K-HsdK~z(>ZnRAu&--Wc(WXTfC?Y6MyXF>Zi;;{Kc)hL0
L_|W<E)FyZADfSFU|C^1GD%nlgyYcu;rK82rRS~`_7pPU+u=rcua|;i817o((QR;9%Qug|?koquc=}5EgrZu0*mV*{UM<IZwAR`zi3){GpV79AM>fB%!<l16
8KBi(F)Y4HyLz^WqK1pCsV^#2nGIKsaagURMVy^ZB&adcYZXHc<JYl1ojG%hWtR(lbu#kiyRziWXBFBNsv_2AP(YfDW4(?syl_lKOqF?K%ZBbtHOQpI#dzyd
X0q%_61i<4T-i9rs#xoI7f4roqbvMWsITpkk|gB6pfAioYNh`BB%EZWc0tIdfW&SSO#uu7YO06WK(wS1w6zj~K?DNG1P~%b#DhYH9w`2&U?^f3kRl3b5~_)m
NY4YGvvxKQrS{`(vAdrUQtg1jvtizgULkaM+=|1@QXepBo$RqMv^(@pMM=I+vN8n4-tL?b80e-9I4w#>|I*>*0c`(qT<>bK*2(rHAfa(^qcbkAdTjAJf_=D>
l#f~5tx+6DJ$2QAHKelS<hvg2fg9(MzGl}&A{fQvZKt6U#BURKy-oR5Q(JAsD<Dfj2x<WtVsEh**haBuD8g~QB{6?4gPmPWqb=1{bUJiP+Bj#i^V>5RBgc1C
D($w)t5zIg2a<H2()@HzG7y^G)Jz>@_vUjsJ$&S&M^@r%-~cGN*L}ran6KA`DI85iE2Ve|@0V*Tc``YOwN7(+IIwzsrHiLFEe4IwF0vzL0~o{B(W3S(hvrTk
NUT%(hYs%rj}gawIX+!<FT&Ib&QtkkTjHV3AvVjRjg9X0Dyq_?;I_r0>NbHlP||jB5l;L)N|tnG7Kg_cXtjmak(ay6W~!?fo6@`q#oWeFVX+$#qf*N{iwz!T
q>y8H)<bW`wLtkml>t3>c?>r1&M!x;oJ{+#9A(+{h1<ca47Z`GsR+R$)Lou1PotIOFUi*gcU?%b*WZ|M_ay6^)ak0N*-J=6wAHa7@ejXS)^bKC?Y}jN_sCy2
oXAVkw$Ap2IJila&U1SsYb)w)5w))siiH@xH15{0Gs>NE;TPjE5y%8AJ8NL(H{Q>`IYKoO;a;R~o%Azq4vY(p!rP6lp_zL<(>)oaiAS2Kga#;J7v3=Mx`gv#
BWJwXI>MY{_O{&WA|E=&DD8ZR#OyXNIzR=z;}t+L1eGmLBo!ZZMQu-wi3l)tiU9pVtGw}VFv<gvPGV6}jEW1jah^`R6*}4C5G*fZ*=IEd&O}O=t@*n(%n@#Q
dy_*@+hb_uYmJ)P)PbPwz$S&<Hbv4_c~J#jV1+SCAB|@j1B>uA8h}t|Q;?@{KmbeBNjoNl(cB{XSR;#yeV5mHi7-fLV4uFL{$5#zR-IYUO>EiXkShT+5_K=f
Oz!x`8&}(%Z)|H0c9VG<)7Ilg?EMnpwa#&kqDl;g;l_b%7F6<y$8dLL8_ylMraxovA8Gv35EwEb3aOr(azNy$^8xV~K>Y;uXk(HJW-1seB&A@X5ULXV|EMP$
?(MkD6y2P&VU2ZH9Ft_}{jVoSuX^0M#j*LYALwCJf{+taU6WfAfr@E~0y@z2ARE8K&F2PHW%ruMWX78K<cqfJGIhlO-^0kjN{ZHG8U^-b`l}iXVZ?7a^T7Lt
^M};pFuF&BwUaFiNNS(dLY>%iB`7oYGKM=Q`pKEautq{{<-k@Ww5%R!%L&8-lPG5B2=sGhlNj?m)9RWIY2ZgEV{`*19N<t6I$oNOj6`>L^a!_e^%~@gS#0Af
2lrS0%sF}Dlj@VLy<~{UY|0rpZ!*j#k_7?7CJ#0?feeL6pKYRn21zPtf=H?d%wQ&J3M2`bhDspOiGp@D1r)@Dw4`2Ip*}L2xY{nlbA8Gur=_Gcngqv$Zy{b6
;rQkCb~-?K^4i+QwyO`w4iCUi2#KB?CP0!t!g^<m&<{kFnF(N+8N0iYH4)Y$;HmwLCIvdscy9v&J7F(cg%rf4Ad(4%c#zTrLM0)%JwhcrKJQv?ym+8YB#a<X
U6|9BW?;0l`?9Wk?4~`p#;Luy+c64|6jD;XyBT*tRLubtLX61-iKDOz2yaLXY!CXSY0tC2+MZ8P0n;F#Sp>o-<9)w}%|87$7=Ekt5%}ot4^~4l<GYXcchBrK
Sq@kiNn`{VctZfU3>@2{+XKnBZWoJG@#E0`Kc$8wM~43zB8U0YZQv=#5V=ZMAdsH0pNhY6J$DHXxgKblz~(dq&Qu-#e-y<OL`6vn4j_g$4FteS<_-_Y&r-}4
Oob&c77vgz8<cwB;DO*5`bp2kCTbZPe=8U;Q;C~<9nlzqNn(N=v!*SRK*nWV2M4haXA0T=Y|#vsw@-+DsWfc9&P3pQ58g9@V-25$;6sG*g`au%pWTLKdb=P3
V4*??U?vh`2p~yfB`5@_U?@VB5|K(#DMU&`_k<wfPi8rRuPExx%ZO#?jl%46&O}bnulkt`2o$7P!iET$6oRE?rIZ~sfRZo~A|EwnTvUNVBT5AzP=E^-9*n?!
$J~<Yo9XsX=PVNYJ|fk-0PPaVDHF5KT-iCovaE5PNxa`WO+U0d{>l3oOcF+hiU?v*`-BjsDHJFQ6lfBGRLH5IJcIr5LI{e0yK)C!?M6fDH*C<BjA7eYM#O6l
D#TKw5Jg$Y2$c##DP>nRrNf6fQGy9zl46RJVwAxe#TYS8x9e<ilrV=12$PLd4NI7;P>!8eT&j)^A~J+>>{69W4xF`ANj5f$5Y7C<dfIbki0rm1!BQg?iV;J`
W+<AZ2`DjNTno6Fn@a3u49QgqK>`$#!5VPKaPT}sQ4+&j1{NTu%MiAxY#0Rz#b?>aW40QYAdm@8*h9p!_+X;ilR~Ci78F-HjSI4bR#nEBX2F4>f+C@y&43z6
*s++F0-U(bL`EjDL;lo(RC=7KV`QQe3PY@mY{o-p=NzvSNEFp81mp}mLTIqe7&8qmj1sCn56E<=@<@dEMlnc6)ihI6+;R^?B`(;h15+AAqQLme*Ac!)c|LGW
BjloepfrK%fzlxV9ps|1cuFw<3*>5mf~pqnR|b)|gGf+BILZ$Y2xtrFGPodBb13`l;q?EUlY?J>J-H9Ni8cCKFjPO=VOvTk?#oW8q;iTbI3pMLC(qOH+0N+>
nxocF_+g>khs9Aoxlsz8&U(|y`=6cS>md+Yr+arrmhT}2XhNq$Q4H5;2NG)%@u_%hL>3^7b-iYuEjI0t!rCM9_<EirJz(0}6;lOlhyS*JT+06<m5(5U0SP2P
!V*CP2ZwR;K;(B!eO3SrpH!Haus*#sGcrW@<jg*7qshu%gs5i~-d=y@^yBO#;&3!b{}c=NT7bquotj!&d7WB);k~g3qJ^V8)VV*U@fBi7X1<0bhh(gSs{rYy
gV&sF_#QHb{|!zUi3mZDQ5cZq?+7(2E~7kh9Pa#>IV7ox=O-x-phLUiKTwmXl^R$2@F|e}6hToK0I8&zsDgq9NM@#xiWp^P0EMDtfFxyTp>Tq6<-lHGlBY~D
4<N&r6GoZxjs>QKF%|hb$}XT#kNpFy(Z6jfE0PBgKg{Edl*}x^;{7rgFU-q1`>$6;@>Oyh_hCMkDiDY4xnzFWGo7>zv#;Rp@qrcM9$$aL!*X~-gS08_Y{=J#
*P9G8^KhXWdkvz_n14o>QjfFO=&DiCi|t4Rz<FoM$ILva8uO<w%>1ZciBE3f+RP0Pl=8C<-dQeCc{^wNdqeR=WW#_#6Vzb0w4rZKEIaq6<kfv?Q69TZ!vZ3#
U_-(Mk8~;kvyE8&ZAqa$NHQ1UYYi$HnlKI%v=c=GoLw!EPl8LVqT_4BQ!w_bTBtb;bnLJbx#i=;SQ;d(ES9#i-!#a3b$6Xzqwe<O^vGB+;fD-)>rRax_DwM1
l8(`*<KMx+Z8$v6rY1~`$+F^eYKX{bK1uXs4egdx1tGQ+Vy8(#wi-j~6w&9M!E7m{I%YxqeR1URN08QVpyvdHr!YrG4$hq-?2ZXBCPa$G8Y+XOI@cQADM`|=
T_<%R<mnDmM)M|_h>oL-Vl6`u#Ar(GwN#a(q3EO{L!_c6fYR!tv7{*|1UgXiG&qGUm=ka^AyRkUGrHs20wy(1Y@n<A=-CgygGDz@8ni_aelYxd@xMs<aq+=l
mG<?~ld>r4%-td7`$x<Xq>wv(HX8Fh{qZXKwP=*IsEKVnsYfZnu@4ACm4YgwiY#(jMFgY$lT|H=JnBSzx_fMd>}W)w#A%%v;lD)HD5W-sd^$x2f6eU4&QZjg
(`g`b5yS)78RU~mqzVHVVM9Yo1q^n-XKoE2V2DjArTr<f0WkWvYBq3~44!nkOV+-6?Ciz}7b!=*5MfA?Ac=qwfnk!85?|AlG_Tl=GWT)_w5q(YoIzJlauNkn
EP#+ooPfxmN_1qPfT+ZvP?S563I;-f?>#~a8hP?qf|7(!G62B_5&4RJvJ_G%P>y}a0e5l7cwHx^pdRJO^^%+s5cO-LI%2|HCwO;vnb%}N<AA_k&eePXq)y~u
?UZx@Ksr>m3=lB@IhKKPTFKc!{*o)EgThjiN;*|^ED$51BC&}`X2gvF5mv|%3Q*FRv<nb<b-@}y#FjImiZ2*PrCtaJBr6*^mkc4Gf*KP@WeF&vDq;spTUp3$
7E#pBG9Dl|vTOm^^%dmYia*;$L<^w^;wDKX2!`DXo$*6JB??S+bHH}1ZVdr2C%zEgLuisoNgz`$Q~J!WGNP{3+CXzb2#TgmF3NL7q=KL(4RCjL7VD;BL$I1!
C_|xiQlmi95qN|SVMBz&kg^6fk`M2l_htm}QWQdl8A6CDQeKV^)5TUQe65K2J$ZMLrC8dXyb@AYWpQR>7!*i&@XJ)RGz!%M(9nK|6%Wm#wj3v<DZLLOKBHQ`
;fWM!S^z(a7kJ(0h#2JZP8T{Oe$QMa#t!@$BRUxlcdOr%D@btncdC{^$-&{K?yxs2%zR7=;}jJ`1p-nO46u|bgSAw{3X}oZp{RC%L@rbVGCC+6fH=w=hCKZ+
cVo#i0ourC1`}C&&BK5mr5@Dek4au)9b_&xM@(aZ%MSuNr=mzYMu88;_eV{G2I+8c6!8pXJ)L<u_4Dd?3T@81fig)U5LGm#Nj^q_jR>OaG8nR@ia0xX=Z+6^
j~U1@f#x1j_*w4}1a=g~5P>v>oV>zs;P9J-U5xs`PVSA$@<9hf!t<vFAPxKAOyJN$d(ibKirCoC)m$hbx}_@uk$o(rG?T~^1BcgxP&l;Z-mf$V&;Q}u(eWd)
r{ceSP*Qi;g~#(<kU=u?N}P&!MxCVPf>t7;(v-NOW@!kbDXJz~3W%tRC8bINgJU((rJ{<GB#TA{sUoC<v6u=Jrn@c}rYapFs324lNP5~)1x+C%u;freB4#L-
dND;>9W6^wLS|xuk%>u?f>fMs3?n485X7#uGZ7I@5KI#c7jEP<rAR=_ObAocu~~E_DWx(*HATeYIKiEi#8Zn@X*9zWCdO)2p(v_4Q%W5ssYCxi{awjSdl?Ep
RGJpNg9prLNrE7VXkrMWq@W4*(oF>w5IY%!n31I*A)1he0xAyKBVcoA#F0xPu`>%=?bi-!C@O?tAd(3YhES$bl4d4>{77tII0$;8s3@tDfT^!AIwcwsAi8lN
L_)~RB_%8MZ<_GtAP5b@;2bH0J#m=wJ$M7k&F3C@HJqmuQ+5|;ZLk|??wtEDeTMKqlqzxL0k5Fwp{p%rG*NMY74-oj)z6o4pzEhIJu>4z22b{X(e<U4q?HjG
7FD!H6soX^Gome8Ra`9SR6*Hhbk!t)xWN{&q(?%Dr)j}BA;wt&rPM~1Hc-uMwFX8_O}43AgyU(Dl7hgw60J(31ndnGQ>h|rY{4-U6w=8|AL!Wu$0*wh23#6f
Vx^jGITaC|6_i}N63(zmilM;Cp<;=|;Tg~lV%4cMkdq>W)Edqd)hMhs5{(l@5NI_NRFMrO0Miu&5fzCkO$9vV4fhM(=x^*K<0T6~O*0WRMGXxU1wkz{2+-)#
L^KpJBM`()5dlF!Qk0EV0aZd!6s;*hM8w1;0Z39XLd>NoQc}`T)Iw4P2|+*<w6QQzPz5Cvw9rH`A{3z&Qk11ci9u9RKvPOk)ddu>C2Zzk5Q!9|VhTzYs)mH9
k)@?6X$k<QAR-c$f|R8wq$mca7J#LuhJc`If|O|jfoP>^Xlj%x3QAI<h^neeLWH3jMumu_ph%($0)m=~qNONGQNl8_1?oFDx37n>?KFPsRSmkJu_p=dm(y5h
T*UoashnaOF`PR&oeZ0wnfK|;xF!@l;YZDc9XH*8r)dee=vo@UMb3=cV;s4Cdm7%@#+W+ihye0IQheV@h)Tp06s@r9Mudn7Dn^}YDGfSW5sFx%KvVeSP{5s7
tqB#j-rQ*ym#RXLD-dW-Cr@3mr=>`OWG#esxuEVlqJo&GOR6H)&W1n_e^i512~?#-P*pUBK=?$P8j{jfRFt$OF;hqy9c!qEWT8PxN*1UFq^lJ*N-7d`9lUdx
`Rb=*#F>bU_F<qt2?7e2f+5CH<Oi4<2w)WH3MB?4w_y=s=LZny+GODyfKO)hIw?Gjj0%L}c2MIf$bt1rE`Teu$$<6b+WGeY|7vm3?vz1AU=&LM5(L4HP-iiY
hisi*yQn>fM+d9Xz?Ye$+9HORtm`@m`obP?-)()T&@(<Q%g4?j1HT|pu@xy4vLn~7G*0TGgper0N`vMq^}5|z9r^?uxpeE)){34uIV$%@Ee{eh_$1JVh?(2f
=y&4^JU`Wk$FhU1vIjCC2|^%$;}8~b^1@>s#!zxb=zZrAsDyf>`%uIFK}W$G^RPHkbMS-schTD1Bb*R7k!SM;DgY`XO~i?bPSc5OV5tujn5PE8{!cTAuK!A?
@8)$0q5JWL2m+Fb@94B>Xa<C-(*^`b5QZQF1aeQ>i1j*0@gZUvgeg*$W)jH85fUM>hlnQsv(WfpiY6CKWGws$v5ZROkK}xR(p>u??4Koc;}!N!4=j&?f;637
X9m%9ekH+?WQr>hRAUV&)1gf49uZH`^MOn(gHVx41tdpFMGl=I*7Gwli!nJ(iKlFCF7;WfNFpppP}38sj0#@aS2zxGNN}96tShvVezb@xu*|w=>k``_r2Mmx
GIix)4*Rk#ed3s&BhaG3vCw_th&d@_e$9xm#Y4Ol>G~hoLLQ&u9J~kKzQPmXG$n%+6rCc6j2cG!2B*2_()&Ar$eE8!cW3aO;k<$4aS3_}(c$UO9+}3RWGVg~
I66lzAK_=CBjlISJJ(^32pC%K%8mh8lC_2M{7!TNo^g*i-U;B1KObtN2>~(%CH#P;3aW;R3J4eikfI`nAed;Nq(UYpBLtyBhAc|BQI;o$%23ew5d0$&5X~U;
h!naODnwdGV<MS@NC=oOMD?)9RnLjOKb#vO211+4!17A%KQ%bs^h}J}RNbo>qMA-Hx}|3AfC@$`iMEL-9^ef7pih^}=*R0zm1xZNCK}Tjb&gzab<ZKxNOB$d
9PaQg(1?!Yz0ugObSm^y4W`J{M&=&puAC=|A2gIu`tNxD%ij^_?^1cWE^Xa*cRR`C@2`~gI%Y%9=ed0Qg;&2I;QaS;tFMdByfDD}B5viYp~;bmz)4#oq0EgW
f1twfynEf5qd_wS!>2G&F)|9Hf)Jl{yUxp;&V5QdAB<k7y!(bYc<AmXVnmn`yH#!lUaNg^<c~9zUCQoi9@5a8m>tiPxgq+Gy#>>RaO1M~ClTFdhCH7oqKArN
qKn+wPT_#QzUUX(Y?fp`-lxvP^Y-&g7W9_pm|wfS>F#4$;hhd$Ff|>|aP@TY-S2r<h03GPaV+U1pSpN$Zfq{(oFm=t8t}A<W^90<jz<WHKN%rH@6InuhpaT6
+$*;^rA4T??<%6aQ*LcJ%ZR#yiiT72JoWCgjn!lcS3zwtlmyC3ac-&36n=-)=$@c=JqZKRlFw-8GCm38vW7=c{7Q*{jq95eZ!wtS#mlruM?u#igV6q}qC$kK
Hwbg;A;;l8K(D<{Kh6Z=2S?QaOcpQgNnc1>5lSFcKpjw)9>=6p0ejd0$5DnPh)4(uAcBfWVG1SwX_EdKOm#sLF98OrejpE!f%+4qdjNYSAg^;^BoTjX4(9*L
__d`bHp(a@K4s9|p(yjw9w8Y;AMn?>2eDAXhdB?qlo~_^SfU`Qp_NFIfheS<B1VXUiUNTmAOZlQk&q&(SGYsGQe|qYLLdqXq?DA9mL+0UAfSYRh3<S3j}<{f
)RaIJv`_;@C-X`fA|N1bg~<UB!~`xdhDaF-0wN-!l_4mCpJoT-1NdQ6&PDzy9u2--L&x)NELF-OK!@{5#D`-GLVw(W!7uLEX;y)mp!OV|<xgb;t+#b#6Ovj$
=>CW}I*eoM3ZErjg$e+nDzwBH3`#L6tiH(HL(WA2))JLB)<j|v^UR_6fLstiYAMu93AA6p&k?d;7AZ3x2QdU#CD3;#T8%mB#7j{SQUntDLNdoj@H3%upEk;D
sH>86oMl#N3WPYl%nJd6!Bm{`Zvfy&Z3K2Qvm5~(NBHm5{jC0RnaRLnh&9Fxfjj<7?g9^pAKL-zL(l*{$h=d`{v@;yiBhx&60lW_sP8NSQ??Cx`tYma3*_mN
m=n`D3~lKh9^b$Wuc-Z&O}!O=YXv1yNfIS8%^;KwM1jQm`kW;lABUI1l4Dqyiz)1irk5HT$^?m&;^smPssMdY#5e;YqMJ)lK56a<`wKUAA6OnP3TAI-uc_|n
cKr_H@=J}}vy<B4a}P`H5}_zMubS9Fm1M#`(3opwat6SN1~tCkjIWBSxw-M)#v7&|<*KSbYq=Fsqz6Ij(loc_Gcd@y9Ha?F8Z6KYZ6qVT4X_oD1+_r&Dx12{
vwat69-?o|lW>(3m2=VU!6OH6s+^uR3aOoF;`v97yPC1((~T|fH|Y;+RU|2T=Z?JL$}fA@iTd(&eIRbAFO+d>Jid0pVlu1J4oiomh28l+&@U@_wZ#=rIroiH
p-~3D<y8{9DwU9<xC{{oOdfr0ovakipe#Y!qM6p!dtin>jrRyEImW0?1S5B3`dCk$%Aq6Qlo}9O#Z(nr-d0xk+-30Ad!hhuPJ&fkA!^*`7kxSo!!(><sb8=C
!2KEW_`e^hGUs}IvL|46^yiWCv)S91#th2sNeR1QI_mM(x%`0o$@Tbt5D0w6H)OQTo@#EI0ElS^?gn7__`8$p{XR#v{(mE%;h-nsFV`Y`qZ3MH>gQ9q<%Ed$
M&N<+K^IpG)Iy~9K$He0kWbh}2+Wuui|ve1OD2Q+j@syl{g&@^Os6b7b5tQF_?DpB5Uc`+<tGLpqKIf-kC5A*4>N`1_-qI65X6jr-N!0WfqhEh5+pB<#FT2P
sC601ttL_MlarHIjtm6r)?v*s%Zv(ay>{sWksol6u@lpWFAYEr_>w4E29RO`B87-jsY05Gr5Tl_r71$9C_jWMnnWp9iGZLQsD-2o7>1IB0-8ji7L-~+p(zlR
kP?}MDI!Xsq@h|6p#>;WP@qvgz$5TFfDg7*ic{b?`w@8RivHCO3ZlFeHbG7zeaMg0rNQ-N5d6Fe>JO|t14DU~NAZDO4G%sQA_+hwR3S+cjRid?Ld2iX2xtO^
ks?xon51G+C4yjPXrTZ|nS`N<X$lH}kKrO>S_%l5kRnvPB+V=kQxZuHCc%V42q_j4hy<jVEARGbX`@H9^#_pVa+po<Vj6P6NjPCN6EKZTVfix?MGN|!h#W^#
aNa?5YlFXNy~Ye^LC_E%oGl^e1|TX;tVA@U68#UwO)?tBAcz!pb^}48#{}vi7LX`HB<{u%g-TQo|4?%@O%tr@+1K>2a5fD<`$j<=W$XKIs3B5<fhYwipam&R
B&IdrkP!NWlTrXrAWqfM%I=43SSpn}d$BuPwC7b4njoPRHvo0Zn`r}Beeht?!Y7P4%Y?5VVVfbOsA~W`W#N|_NI?U-6w)2gY7QVSFr=!3Pd)1^gJ{vQ0?Kst
OOn{qNku|H-N2E-QEJ2*sFHlxUz1dc@6O@iodzYIi-kO1+<_$dQ{0is?0)nzfC8#)#)l2cd<Ec-nSecUL%4)!rhvpLiBAK1)oxZgy+2)m`W=u)Fi`>r@x=&m
DM;uvf`8ixRKx<PCV9o;5NLwP>L6W(DE=^Dt={ZrS||dLH@DtdhN0fSrvI?zZMBO>VFPfIKdMR!S{&9X(V-l!R(N<3&V1-bk8pA_n!}|?Z@NvkDyWPrtLf}k
;kMG9!h3v#e@Qe%0u&@jB?zqu{er+~%b93Uq#6=~%rn3&VEO=gqojfAe$bL3Dy!FlOcek`g(VaO6%^7GHA>O}H84n&B2`RKg$orGR8b=&u)zM$vxtXLDtpcT
4>6ycGc3>5?tEAnZiBd3VALkr1C5O&(CD{>D1`lNK1>WpldO`VHi0?D9|f_@>M`T=FSsUF8YD4XA>ApM7lbJq>!8{OnbI>U1k@B-y&w&w5t)Py+~rjG5TEHR
C(0i1?eA^~JZs^wFk~?e?v%+z&?hLBXJsGs=g|1^<b!dsA5MRO%L5TKJtmfYlXcvA)xzyelLKR>L5E`Oc0)!;eaA+Nfjgv-)J+>H-3-el!Hi%mO&Ie<^g#!$
Q?!eC@=<q?OoFh?VR}9t;wj+!RcH;29>XT{cA5$vajW~ZbcZePkk*gcXt<LZB>l*LNQP*MP*L*`@;?t(@Sd%fmJONe*GKneV2V0)syS@qDq%w1kW!Q$vx=qO
e>7qd5bc7em!>rf9a8A`d-LLX-{stNBZwcIX$a)MYR6@&sEPrO(3MWvEtiAD?b{g<NDSgl$JRML`EQeX-f*37<0l?>6QwQ8ic<_w!y1Ur<U*zZJeirjT^cJS
T`Q~&X@7jkOb}8EO$0}0gAGGJPa2uCryQ4vH7aT_CPS2Ry<Lt_J}2>y`o7f^RZ$O&I)XrmrkYsT`T_X|ZJGLz(ohtrP?Qvgj^N5}d+p|%%_d?AF*}_&;nq+S
We(uQz+&o<$&!bF_#X(_f1-ptNCe?xDrN|3f=YmyDQH6<Pq()sJzEn5F%<CO`Uup$JaOdF>8rTtU~z)NMhtz&5qtRvkW<_uZP(et!Eof-dl$(=>f5MLQb@B*
n@o(AlpMqJp`%w=6fp{y?{w$#XIND6#l$&dN~KmHlKAiAz1X}g>siWRG90t=U}#Twh|bON4$6SCH1~CndxY<Kx=eR8M4S0|AC4a^$9@=sys=Yw=Rk=u1X9wx
-<{qQNOHoxa@^fA4w7V=vE#h;^!4E83?DGPu<&HetYQn_i<sW_zE)LdZg3vFh^b+Mofg7+BrZv9Br66{TKUAPc<RgnK|~$U_pas?sW4^V#Cv~gPjqS8_PiId
P(<_#e4NhTN_-0R&MkBtDZnEl%9qoxuqUcMkG^ReQrvOQgh{r0u*flylI^s8h^FIN(fm6x*7nauNU-CbVyxC%Ic!Hyqld$`Lni^V92*W;Pb*K&FM2Feddav4
*k@kZgr-{m5!`#m`P;~KysyqZ>rHyS?Z{vh6cqARi~4={utAY@IYTZg8e^7aXz7+ot-`_|aGwkbc0Zi#{vEqFR^DWRyd2Qu8)iGARjz|y*Qj8VZsozIv>Y=S
vQZ8fEI71l#$9Y4R9qhLz7zhR#y&kq(nPbtz`5&ipN^kf-K3LG4+x>fbe|)_KP{B_PD&;yh9lY{lqeBbP)yEH9)V>155jhdQZ@-8P=o?_=eu}8jZqDHX>bN*
$OsW*x^9{w6Rf&qR!maNq51c=?(UtA*!!*MY%$13xF&^ofZWt-c_xjkQc6m;Sh2FAsTGP_$gdo_V-T$?pu4z}R}7S@LSn7l!yL#d{3k$MWLd<vLx;3<@LKd!
MKb2}<{0G+taMmdoe`i)wry3Ws+HUwy+O9n&<X6P729`vbXa??js@&x-U$KVF!Cle2Xj}uOCZF^;mZj`#PZt4)mi@?>bpYCc`~HvE?OMeTVk=;h&M7y@%r!1
#p_Q?#1VlRI$+J`02IvBrX;XUK-Lg-31l=&bnK;1h<khJn`if+G^>Dw4kyI~{e-JZqe=lnkF$T2yne(NR1JwwLHVCAtb=%br2^EFlgI3q-_{;_Tnr^n;XEYI
62ll!j8Awcx5Pcjd^d$rB`3l#p5w(e0R;W(l~REa0BD_OWxF_lI`YB?vL=h4eV*f=@fqifJ_v;KXrdFcP{b>VUq5z<+Ya^}NjH@Y+;VUC4WX1^<=@2(rkJRZ
sf~cfBN`&kbfJkuQ>~l)6Qzf2%gIr(B#WTIu?rJ5t(LT4(&T6WrIlN<A&8KuSYcI0v6^xUsJIjy8APHg(CL}cs-&i=iXkNkFcMKXO(>u1fLw3^36ap{N}@oC
Xc9oCW`=+YLcIaWOy-G-w&C}gG_{emBXFIq29PCGMOXU?$67(n1=J5VQ?b?_ch`J~={cOF(iIjIv=V;C<Z{qMz0#O+WG*_t<ss7(4U7#ysW8#htg>Y%WeTjE
al^r)qDp9lr23pxKyjR%YvhaaSBiju*n;=vgUAapjFv$v7*@)%($reSG6oWo+_Y#1yG#}ZDis)8Q@zd5<k@2cKtUM|y*=NB>jDQCy}+6{-bC-Q*p&8hJ?)Z`
k0tgFl%e~H-C<26Agh0TlD|iwNlfGmX%vWq6(w=<PK-3u2`={a9ycq~#pTwA2AUe4(U6`H(+)$mkXU?#Wq^1o2qK_>h5|}S6(A@h2?Qb*sZPZ&UJHTC@QIk7
0-b|`TtsX>&G5<UBmgjB#M}_N5Lv6*d|$Z_uSH;Zd~<Dq=7gDyT6YPDMqdbBTFr-Oc^fCnRZ2pDWR##90#X=AgdoG(Vk3zn`qSUYx(!<^zm2-0DN46bT<UF;
ViJg;DGV4`m9>UKf@f&Nl$(tM0Y;FUKY$JoL^+(^*!ErB2M{NCcqU}d18v4KVzFa28TcA=I|Vz05B%XIkf5reMqnZ$1|Wcee*`Whpk@RxKdZO$6>U5x?imV|
kf>=Ti48qIPm$z08Uw};2~LiwO((`QWXUa?6b%MHZ%yIeo<~i`ufKLi9`=Zj>$=cQ3Lh6q*pulV(nG|l@oV>~fRbWj{t=1_2&yWiqLpYGJ&}TF-up@jsEf(;
${7!rQ<GDwP;eg0w(o<m?!i}99XO@~(}#-^N~i=#0;xg(QW64tzc`2_{}BC{dl5j*CS6-Po@ja2`g<Qz5&4300d;;#A6%hGl%*ihttm}1Kr2G8*bYD-I|Oj>
j)E}aUClRtj+tI$2j{%Cnz6P_>~>~jQYp$zK+6i!>R~jQ9clVzv6BBLX7pi|>scXs<jt`O%Klf+Q2n240}ll9GGzr)U*0O9c6;gyApX=tm}lHyH5xxNpMJJD
HYa1=d{1@+`zJOaGU}(pmjvXNl4wSvc_jp?HKxu7v;7DGSO@tC8)Tmzz*y+IMHYL7))_K_&ADuxeC)=KEpSYL>jOZEN)#t_aP9Cqb-%8a*n%Ugq`*iBD*04r
t6|J}S(bBZGKg$`Xd9AA=?Ql9k!KRoN+;w(J^m!Jl>453?a$MrjdtBs(G7(S!hQ#l`*II|fHvWjs#{`|V&+o@BR}m-dt^={$p;+vvNet?8Qaz&kc`D1?{*GV
;EyYn0eOQ=Nk|kf@X2-|s!2LHgOK27PLW_u+*mmvRLJLaaEAv%@Sr9@RD0Z6@*CT+(Ij%5P?IDq07$eS(4szh+A5R}p>BBf1CLaa2q~f%ps5+6U^kA_grTsQ
Je=7uj)$lN75zLOT~*<e5}yG9{<xqh8bJIL^5fc`Ck_Yi>iXC-fhYsz)L4iO5`QXez%#}Mk=!S?A2ZmndKS?%I)~ftrTi>CG#|MGW6r^Ol`3Ni!b#*>fP^6)
m;<`xWWu|n*&O&@?S#++n8ImMUaaE^DMa)0*|U98mw*o6yXTO}97&RQ1Rb6zb#2$)eGS+}jcsK9A9YO8N<~OeE~jv5FArsjFl&%4Ef^U7S0);!6g8pK@0&C*
O}OMsS9)>*<iQ-U3*ryJ{Q^E^!3mXgsiY<~PGkMrxKDRh*=OWhXVk+6Ywr#0n8>d9T~maLDrm4#JaqOmEE<S{;Lyjhz|e4ema3J-Le}z($Vqo`|I12@x5Yy^
P{WD{v?xE7f|dZ0T1J9JAy!~=2QcBEs16VcYzu`9ra)xs5>-(?$MrmbQQ~ez9?ig-DY^n>h#@E`so{jAJ}C5ucK^&~ziV*_q@m4+q8RBR$DIY5D?%^zHC}DR
p}t9Qf$G8(PZ0k8AQkd&pL)>fU1dp#j;?D)j?Km0WB@UMC^=zOUTN+KR2vc{R+I+>Dq~L448?`k43rwqlMki3Dk%t}eUJ*#5)i~vvFRp##!an=4?{u}f?GMn
MT5f}PTG0@)6a4!rX*Ssio}Mk<OfervUeloIte7W<D8oT4#KHAaY))RZF}6sH@(x#i#IQ~v+r@v#EmF<14fsmO)Oh^S9D;yG*MF#O)`Q*FwIbrEQ(}35x==$
dM~U<;A+AmVwA+N(Nr{AJ>vltDHB1`W=4;rDj1Rhh=M90rXo*bkeCNCoVrkaa0ZKSk9RBRwnR}EqLGQmnKl6`su4x1N{`$5Jw_n^CWYKLbn^$sGoO6<c@N({
os8{41r=2@FhvAOFiA*KQEcs)Lm|222$BadMDRxt6~}M_pMV35XdfJToVI=1{gyyAK3#x04bLI>0Q5W;f!=Oc!W425%&u8%8OaA7g}~{4IQV?D-;9}lzU{If
Uuqmll2O+N?Leos5x`)1^<97&;>mSRCa9Wp<%6k0e>hN4DaHe8ggRpjNkP8fA)z`?80$mmCUHE?F+63#6eF=jqqhw>T5ir_sf3H)a$05~(W9>+`>p?Ho~x_^
s=QQ54?zReBi{o>1yD3pK$9U!Oi4unM39gXRKW=(&{66`yFrkNhGC>iD0G14i0Q3nO$L?G=VnBKBc%f^oG7A%?I8%#inWg=F$D`jbAp^iLQs)Z>B2e*(xAwq
hSb#-NmEQ^+DM5YS%879QJM-Wq9|Y>3R-HCAc;bN?SiRDhAEEOLYf1+2NTlk5a<YsLV%K2wkcAAQ^++PII5?%3JQcKdUB0K#20K4EfF*zkqtvq!Pzv3wKBw{
QBn~FEmBkz%`nSEK+#Z?kfTflp$jQ2ZP(e2`Gc{u2Pj@daCfP~SGa_tAc?A^#FZr*;ei5#nPL#LVkGiAdpLac3l)iou&<fuSb2IB7{S9XwTY)dy33|6kATVS
&VQ@uOAxh78j{*p6(RL2K)EPY7!@bFViPr#Ge}rUQKT`P_eF<-7pzMroasjr#QwN?R-z(^q-%Cip$R)xa)Hzv`g82gy{6(So2vv$VrXP2nl$LdwLs7sD?${R
gFxv*lStwSnhHvYN*YSW$cIXwiB2I|P{eeh(1y@jEFBRHHTZu*+&^3!VAbrQ;e|0fQp8qYs%<e1Q%J!$(Rg9Yt2=!=_T%NL;q(YkNNnIco;%X$>56XHQmujg
R=Qw02AMfp7XUwMcZ<VTtE_R$mWj&t`+|?8I9Y^?bZNA5e`CxZ)d+l`3t$^Km(S+kHoh4GkEXu^;Arh5?jg_4&gf$l76Ey%3|0a&zX;Rk-tJq=^5lDnV!qaB
wo`tl&_Duq77eFv0gkO4AW(@UL%gFee899W6ykQFw0Bmpq~F`yUV=M#0rwJt;-rew0v_yeJ{!lhNcBI_IX(!GC`t(RfAQM?SbGkj)*3s?f>x|Xe7vB4XkB&3
8rRIxN$~h2)^dIl1@1yIdnaW4a)GDt<nU&><9XZR%;7nba;uqB_kM6!aX#<ie)^9Ui|X4Lh@i^|iSRrZCxE#>*b>g-Ac}y8O=g~qz4j%TB9F9_=Svij`Y}Ml
dcibO1d&q->V$;<d8Ubx0T+e}cs%q^RbTSRK0YasnINhnrDzzEnj$DEDI!XirG^5iA_5>Hs%QyiXi}0OX%a<Z25BjxrdgV%YHEgpAu6gOq?&1^DyWHC0iX%K
&>1C^Bw9rvf|X!`zl4E=h@3%)s)9mT3K^7^j|^zUre=vLDgsy*h@ue2oaPv%G8#eo4|eTDc)f-Q>G+|Cpbx1{LG6S-JNcJC_yB^a8~HdxIqd=b68&;~B&0W3
SE{S)&Nzx90T8>7{lhq`Ev&Tv-Y(0k%8k=(|Be??q#YjNnZ4QBjOo!8G!ew7lbzM=SoJ|A2&-kK9-<v_#azj@CR1veGbS^52xiamk0Kxj_hf;z(Y0~OrW53X
^d3YVgeWmI3T!w}9hGTFl!*o-9ren1NmNBp62%cT%^^uhP(@Hk2*{|4qR8)i$l7ItalI5cb*g;s75;?-=6&6Y?!oe2Eg9Z->_s&nLj(?y73GErE*E!bdg+QZ
#FPWINgNcck-7&p1*-@>#AH;P8yXm~T9lAnA|nXy^g$7Em~NGnZ4C$zWl>!+?#OK;QFtWDC_`n_N--<L3{?eKcQD-z1f!QF2exy<Vi)pkPsm6)&K|W|IbS=l
r+stg1kQu2&`IwFlXR$YjJ-n`DuyZ=STwE>h|{7I!w$-4OY%sQxCko=Nk38b?xD-U3Aw>b6q$K&ostv=Y2fPDkss^t&m2A)`8ShgOze75uwIvj?ToUJAXbER
bD4W|RHU~n2=6tTjK(6Em}i*H$CU$!tFL8|XyTX*FK;(JuC%b;&YV5nI_57F<vhr+Zq6Fkvqn7&tHC#jz(y)Fk%pYM%#&3}vPFQS3$17|#`CgoTaeze3l3|>
1mT0HXxL^HsHwXv1&C^mKa1Yrv7CD_`VrdrO?xK%<2NNp#v!0FO_5NsMM9+l;}9YhVbTmZxmYujpItjyP4QNi+7f+T2_;jFn>ae%iZNG*Ntn^f0hucDIM|I(
0yByY0gBkf+G*E$RoW-hpPi4Y5&E2w5iXn%#8U+k1|lJynnM|vjJp~;sA}+OC=}9Uj1)-)hSRDfWt(&mrE$~&!_HeLQhT1=(IS}S(4&SLs9J)U3TR|1NhT^v
Ns1<x2w{n78S#T(FkGKy>vKNtJ7vPJShAtxxZz3|L(CiBpC4~V_0jRSak-A#WNwz?iuU4IGg7q0aT7vDD?sfHb!Fzn&ohxlM;%7YR#Pj?IY$yH$)1mBB;-8F
mn;gjVhh3JgivI0Q%H(98Y)z=C$RM1=f~PB;coN@i6o9a%b?sj*lmtldE~u*0Pdeb@wnsKK{XSUtZNEFX%ASipLtEXnA}upD-i|KaSc;R%Q<Fp>g(L6(1F*_
UA)71xv4fQV<3HG1)h+SPAr(fG|k}eCoZ*hYrvG;k0@w#01|E(D#=BnD1{;z{Z-)c=;oY4M4|H`#MDGnIrFj56gwF-w3_xijIoR-+9~QGJ24L1AvnFh-c``F
sKl*d!d|s;B5RW1$hh&9y8&?4w|A}+aTp|4aKg&A0t-U8tz>cZN-ov+NStl>{ouvq(LiuV**uO3C?q0el1M?sG_tKD9jw`iOV>;$w6Y1bPBf_Na$6H0dP1>P
s5dl_v`RygM?p@yHQzO&Q*u;MS3;theKR9$>>gWMsg)}oID?Ars+cu|X+^2cku;>KB1{$5VR1xVv0&-9W#Mk|oVzz>2H-nRs#umeoWpGkRaPQvX?Ij-lx4-#
*qVy97uG|mO*<@uc0r{hLsHjsGMtT0vT88`k!41#NftUx@vi-3^nsCFdneb@JEy!Io-k!ZGN!VuRe~*26;Tk$gC^iJE2|{dTQq}68!aOjTBc)6%<Fw6!s?nC
mg4B)ilS7tgqyB5)x=r`hJxu;v^7@-px!~5k>e3Ib6z7O1HQi-rBmFZMUCfo&o^yH-TZjvP`xlFR1y>*2t16CpPmz-_(-0NB`>lbee01T_pUgI9}X!~ZOe0b
2+FSsSa{6IP(HkC7fJb#h@^&GkqfVvS4nXgEk!qO9^{E0h^+KiLg_yd`CmNuuX20>BoWdTIZEbSLDE%4-8xCE<0d#r`6ox(`i1gG$x1IUpF1F(u#v5bPd_C5
zP<2y$0=4(Nhjxg^4<t^_(}?6kG44#svp36?*q~*f#Cq93W$|JRWu1R6;c$?6p7*X)DKe$OG0m(rLQWaLlPlCo6Pa&pKFe%wH+aiKAw@_U=VkiVK_K`#{_cd
C1xdn^zp%-pa}Pa1O^5Mf_0-(rzoM$tar#{`;#_F>VG3#f-)TTp~N^opMSsx+)0%BB;}R)0~IW|)_v?CRG(&Q+306%hT=l->kVbZE?u*;526R^I|#91!x5D@
v-@QBw2^5|`+K+-P7^-kwMDk$F|{aJ$)B$%u9;huG9fVEes49?REx(%XlT?>%w$m9u_F?sVu;j0Q(Xs0EhffaS7`RJCH&B7JnVYT+S#KtE(jGGG)fy}l{5p}
m~`_w7;bjGP{BW0<v7&_Uo$V2&?cGJjqg1OBWL!o3_Vr|j6HbKbNB`GS|&+Ble9Jk$?0q4=3E)ZdajKfe%FkKo`jRK1pY<4Nucj;t~6mVbDI>z9oh-MQ@&{^
Y4#Z}oh;CJ>%T_6e`oFw@QkEmP65*%gX$uKSvQG{A;9<Nf7P<|(|esjG?_o%n1YDR55=n`!MF_Fy1T#=q!N@8kwW4mnBd0Rbq-xF>e+DabmfXAbqP#rCkiIg
QGi}J-SS0+6xG6fjRX&T2oa)&$eQCva0Z4<so0$8ed-ely3TNwq=>R5G*mZtCCe;Zi0=>{mrs+<kd^Q_4=0|w^oNY1oSfw7IX71FU{J@9<HH!-J9eYVxeh^b
t&b0mM7g_(eFrDK?;TwG-m^Z##l4&pi`}^MfFC4mq3*W8dGSrhk3nybgU&uePhHeM4%|HtwdD0!kT(uC4nxh`w6r1RT?lkN6m-Phg)YE4A0!K;Wf%^TeA%Jx
mvcOk)bb^qT=1NA-EMiuRg{Bf)aazp6eVdh>|#j0798GtM_(lKIrm3r-O8)v;P*b6@p10&dg5bpqnt!)Y$P2gT$y7y&R8MSA$N2J3QPk$ZP_A=OFH%J_*cl-
q?)^SFnzmN%h7mPy6El>AFIypu6#Tk@=2rBG6|7ybD%7|FFD(T9fUwUiz2lv^(T*|dmPo+)X1I+sQYoG65SLHAu?;IOw=SnGAzuKN6&RMFh#;+<fp1Dq*IR{
cNW-s<n6`xK@@x2hue7Pfw&ce$|36aht~InJjahb6sKMt?;@!!7?6zJF4NsT#yG_ruzd_YBrqJNbolQ~nRWJ%0o4wgP&9~XaU%q}Qj&@ighNgsp`{G~P*Um8
sX!An39TgvR)8pI3S9}MM5jPzsJ6o5(q&N`3$UxPL<$Q~1mq1GO$nJI;xx>G5aVGHplK*nr9y#P1WKSrg=hkTfRrWzSqTORi2@cWC<;cBl%Q2gT1bk9CQ1kh
6KsN|Dm@B;h$$Kqb`^aNp8MVOj_)qrTgwr9vxC__<q&>6?{|NOnH^m-fYgm52h$j&@564gJy#7esB##oMYC<)a?+wzfoDQ`hI&98K>CacuFbxvs+!}3!zB?!
QcXjUdtVr6nrWgym?)qkZ->G7!I%)<9ZA?eysO=i(eOghY*vFz^1{Cg(iROA-ca3=eRn6bA=pRsu+7xqZ{H9hf&~G!SD&BLyn9Gtp(R&-AAf6wO!aE}JSYJ8
s$vO{f)c1GK#8SPriCf0LVzeqB?=;<8i*nYVn(Wf0ib48nMw*OsH&k<DFLKpp`jt55GkcrBq9^6))ZW;2`Q1(fiw?&5SI+1nu#i=fQ}3<;{d<?CWb)uoL@0A
Bm?L7`P%?dwcI*k$=*ppU}Ry+9R#2<8dTvXf|Irl3lFd%fTk(Ml#+-=l{7f~Cuy){5`srR1Zb85LzK9Zlpu{b0JNCw7l;`|AEh1in35T^&Rn7<XY4{z9B=fB
7=nfGlrahhAwv=YOEcLgSG?=jLj2BL`M;i2`|hnEc#K&(Yao5Zg0LKiJu}cU1{6B{5W}=+lA@iE=0tpEr68gj2_|HsrkW;@VTneH6e&WWltiQtR3?un$rFf)
N<<EjpmZuy6pbuEU!MnwF}Elz9}#-+i0cg}T!#3}?(k9X4jnew>VhYa3G6v1_y}&ovG9S4`7kO*d@F|XYTyEn5O-t{KfVP*gz^`e9p|wNJfF$|A*WI`B|tzr
PW^@bgKDqje*(*}1c8IIF9tb3grnl-WDZkQ4x26pvT(B-h-`MK1R{+aqnrF-@uQrm^ztgP85djY0W#Q=sW~?`n_^il)|}k7p23R|1Qd{1hJ-}{;6%<N<UB&O
2~R=kC{hLHSIJV3*Bi_Mk571AQPzF$alGL4T<zza0lec9U?0l?5JRMs7yxJ)A;L<-dMk%nv^5US3JMR^FP>`h(uc?dXyQQlPOHFneWaD436K}_*}QlT(huc?
I{XND33<oS!g<Il{3Z=dE*D;C5*q8UdJv#X6$~*_l+^@9L;$eB6C!~U(9#qrd^|qBC1ye*vN?rxVXR4@p$#U(sAys)93sx0l#o)+B=CX2@b_5R>k5G4?z$y~
z=$DOM`0;8be?Am7rS?(c@zTP;O@w234}l}vtef?1EgWYE>vWZFq}jp7(~h<93v_T2$qIAvAMttg9>0q>J;F#)|qx!DC<&p92_K3R8a*J1(#WvSg3^2iX32a
1fdyl=2D9pOE4otgpkmoiizkr;YCD-8q5YwwG_lnG*t$Q5Th}m$r=FDNYX7Ru>=r|{iF&|-3TU(P^AevLTOr{LN+67L*>%YY+wQch!><Sn1f6cOw<%rk!UCy
lT3{mELoI*qLQf^DWRf(##c5-M8z=@Oc63k6hlKn#1*AVLFrRHhq&3QX))=~f#gt3GfYJdvf!qOqLu^54RLCN-w~(9^ih3Wafnle`j7?i2nc~N667C*fa<3C
1T`a39R+_#$+&mG8*J<etNbF2K!M}NL(AGMLq#KOA~0G|U)khP=%*<vWz-322tzEI5RhFVq_Q^_xWw$t2q>e1MF?@H2+<mJ;GDY>#S+2}CjvF1MZ-!=ltNYz
WzNzn;86*SGKmf+3SY}eyQ9z>`9yV>$(V}97t1)5dwnsJSSZK8<CV*zO`m>Z$@ia?gq?RT&7EOH!KwJa#gkrCI|G25@8QY$u-VwE3h_#D$C2=ode4AJo-`+m
h(ORhUkVFhEpzCLAku(RBp?*45`Z?q!k;q)5=0eAR_tKdOCKlZllXV$Kid(E2~%Q6=Q>(Hw1zM8Z4>`CF;9=roLz^^Xovk!g$LiCCzyzsr{#n)g|RysL7nw7
b)dk>O3|WC42{?KCAJn&m07PvLx43XKp~b>V#6FMFg$9A!NZ%{0P&!_)kt1A3Y(DN{k-6lXEic{C@REA=3$3)RKmz))rF2V11Wl(<_kDLILeLUA_gEJ2Vs=~
VlaDb!3H5mQk4k;J(l-a_qbZ%?}}BWLJw5Z!O-`_cm31?;VE83+p<HNqJh$DHwv%#id;d9vLdAvNOkeA6PQcujDL>EaKd`P5<wqF981ZUJ^d=1(LZ8_5kU9D
pr+p7eqkW$5MYPed@!Fa3~ON1T!Xkrr~_R6{6qX@{^YAea3R{cP&5e;i7>1uH1B#xmvBT<Q%(O_tQd+Rq7qzKluOi4@%R-a!xDe3ltXI@Q3)xhNB%^OAdbOE
m=pGd0qTz6Ihu*8An@{#0zxVZBB+a1>t7En2nR@1@qiINkN_Ek71E&4qu>z${~0tCIsoD%1P1~MnlMGz0HA+E#c&_$bCRg?EB8ki%Dx?dpgBmygYdEk48TE!
KYX<Z{bN+rgApo)IKfgvK8|pQDD*}3L_|mo%=m|rsho=d9Y&b`-Hy@e)@KoeFYABx{{ROs`(>b5klMqcY6cl$Sb(KziBf=l;yubj4<M9J(wqEP0Ma@RMSo9*
(1}1$G@=ID2zsFTU@%aX9U#JAEMcP255yv7Nba)xtm2{|Du#+w@Iycy4S%*G598#?NQaY)0EV)n@K)gSDp-j5@+65E5jO~%8j=U^5BO>VhSCvLG?2)|vlpxo
?AjrfK_lZB5mX_pp1JLANWzVSpV#@*C-y`2GZZpfp)?cyW0me&D96|W6$^$HPtJ;HK|=q2F*0{|&M9M@VSgJ0Q2{`H$amH?LsKe!PqJ`IQWOCM2PETQ4&=oz
P7sKwV4;}z3!|cx>DAy`f~W`f&Jre~C?Y7DNH%lVabU`{KP4Rrs-wab`7e^CE2LsEI*2H#fz&LdqykY&hO{0^8VRYO=n>F>G$=$2LqR}!Cw58z+YJd(DpKqQ
qJ)_P(1dYJKw|@-pbxv_`{ZAQAY}*mOcGGiQAkr!0YK2E{&*E%$L-nO;h&bYs3ve{A8vx^b>n?1V0B7{yB|g5hn;{Z7r8;8qLa5FPjtOMQh%TJUnSu&LVU=E
KBq{X3)$|Z=|iun`h)5`_bH(H+#FLy6+}k~@({Z&<a$6okxq~)J7-aNl<9GiWXLEjXKy%sIR8t*-84wNVXbDYd+LItvZ$jxem6lZ>PX78Wy`SH-IrY^BTMXR
?60!<A>;?ho6g4)4u^lD$9aK2-46RZ^IrM!+^+D!p~mbxCWV`pLug6Ho-QV+H5kWM>2|K`Bcw*7bAlWYn#sHj5~Jc`REVg5B&e=i)Q2}a483&m8KmLXa2cBJ
vq)E0I8k2_K|pk?ih_ZvtTTiEK$dWW;unlI=rkQ{kR@a!G=OY{8U)foH)_Te>fvAj=o=W?V)0kt@AkzB+^z`0RxnY6Y#UPe2Z>TqK`2Pj5f3pvhn<RX7-tJY
P8t}ZEAJG-r2=tL?)9e>F$d<TeUcr(6$E-m5auU3fr@Af0I4RB0EjuL_bQ@2z=&zpsyZ766$3<&XbF`nB$g6bp^1u!Dq^Y`2vlLEfHqJhK)?_hgQ?00s!HYn
{1G7!G9N;52?S!rH)>GRcVPEMO9TKJ8A)O$kUuzq*99R!q=cXpr8m|l5X37o|AZJaPT_dtwFj2>Rs$%8EdqkV-aaR4i}>LvJjn7gdz|AW;kI#)<?_CH)AI%$
y}DMMkzPO?$^E@y+-jPegM1wefHMISNkdihlK~1rO&I>s0RHb<dJ^(X0QCYSFJh4EBsH&bcL_b0H4iTX!_R+%?(ZB|Cq2$iUQ3j?X~zQ3=MX&JzB{$LpvU@k
VV6wvs&`|f{!1Bl=~$2V$Oa~LO(s;~%T&xUpu-TXJH$I;G(3R29CZdGxlUkXi@ytpiH%c8Q<_nElBgr~&jIovez;A-AJ%)&__9yF3?_v<=x<@R-Q>k_)Y1Ud
0YxIUP%_XzF`}Xvg0v<kAf}2cU}-kVGSW>lO+!^g$x{^2U6U0MQ7n18f<SFzG{E#2nsb+<TW_?W*pN$6yhI`DFK>GiloNLAll;-32?-{orKFaEP@wf4K5v-k
&kK&=IY@2u0msN+9{ld~2-bx10-44LloBeKn0SOt(N&<pQpaG@N!Dr#395+@h{kt1Ra65iiH@$0iA7MIa3Rpr(Rclre7;_K+1etZp=6Y(VHl4wic2$riXbQ=
3wG*(WMUwRnhF9dSdwNCAZTEqB1S_T*2SK4P{S(?5Kz-e6hRN_&Ss#d4-J^Kz-&~IECZaPD`hi6Z*qiPbNhE?Jop<XhzLW3;3kD=szQ_!3b}<AAS@ef=SEXX
pCojnNIF8;(o!iv8UQp>Ql%{>VIQ;xM3D&y02BqtJ?_snQ&JPOi0DH!ICpnENTKmSF4zunBj^cxlZ0G7Op}s8T!LhAkQ0#EOeLjF4S{z=8$C?U>?%DAy97u-
b099d)kcLY$k5*4dP~fqNEOxsL&#lQB7Rr*Irt|Dl_m7`GIGj>lN0Jq7xtYHm|}{KxG*$G5<yBVl^~o&K0E^h(nGJ>W25(a-0nC5#FChWjZQ#SEI~~RNA_#@
+Sx#mzqhe%<WnP*un+KL^WLMoxayNmD5;4e2!xt(q{OMDlW-)6@SK$6_kz@#cbbdzdY)fJc>(@&w3N|8Vh6+%JLF0bu0seR?BCd%Jm`S}rlw_L8U}@lMu*4%
Q0kBXp$3%-Qh*iyK-d#GFgT=%RGKMLWN<%~T!Scm7FwkZU{UJd+Lclf6cZ&7gdy4(MhOXF;;%_ky$Cu1eQlp){N0Q$z3&`vXZ{w*9SJ~5C&Tmmtz<x$NL*tH
l?`CPnF9K~q4xiG0ZhW45`q*h3jfAX($EDdKsgu@kOxwa5%ZLxS}9kL2+!;v-{$;?=`^(8-xz$(i`-<Pn2I|LMG1#%eLeD1)FZ+OLqC*YUa{;U1xaO4C4ff~
iWH!K%TTnYByYLl28~+GU8yDvgk(5$djYt`=!iYA;4$g}!h-T3zktwEBl<p|H13IrsER0}B8Hg>_IopxgVcRmV9*m<kG@A(pG+gTdnS;iX$B!CK=+0*$S!Fp
_5$i3v+~s$ktqn4l%Sx0(Xl|#BtQhFVj`68KXl0y?l<`ED#eQi1MED=N>TtIrO(&oO;8OeOc5mw0aQa&1@4T7k|c-<qKXQn5|)Yn#6tpTp<||ygZE*vS<LBo
0raB&`jIJ5VJKoiSxE+HDU_h08KM!Si9#U_kVNCz`*1j)wGX;bq#~e*3ILUuiUyT%byOR-$!<XLAq3(K8i(V1{hTt1OMd*HuNewD4H=N9`lE!parJ|WBBBmj
Rjpbj^*NJ5X5{?au5&iVA;KG7|1Z<GJxKG;V1~2_fXo3Y{Pk&SQm6Lefd0K;^`fuPkPrST0}M|ioOWeSXK`DgrwvUZRa7{Y?TtKPX+}G6Kd$KVjAF*2vAu!^
f4U3|EJlJ1zM1+sN^1Wd4jGz$Lx=QiA-6!9&LP5vgJZO;Hlb^wi<-^Fas!t*dL&+l?+!;E^1cs=E@EXu*jOP_$5&LQV2h`UT`ISdcSk*x<%laqogxZ;7dwy0
IHCCS<UA)=og>a)(EG=)X*uqB2X^`4IGswgf%V7Ve0#7Um#!YJS4TSFDnuK^c=jTF8%=Z_2;TQ>n;!t-@!>3Spgy4|?NoG8+3%O*9ykYYX9mt(AVIFXY4Ua2
f{-ab++bAww&juD1Ye?ipljBjB&@^-ER{SD!S740WIGEm@5(ZCO0M=o72QdfF${AVI*vR!(Ner*{qnl@Oqy}k=6&37iC>&Z2QYx=0tgQUl{;E|Lq}~9D`8?E
-x7(OUiowEf2+86QAz3LA3A2Q$5&LV5nM}Y$=_K(``&}zI-dpegj}kZcW)w9@;8sW*N+dqE{}I*0QE^Y7jA5vzVLT?D6okMW`*6@#84vtto}dYn2n4?PxpU9
Zr)sS%NC*uE@tZ=!4DOW>YcH9fz_8zz2mwFANNHX#OnINy`O-2BJ6oIr%S`OIPe|2^L;hO_r2{@GcLrh5R8^%xeT%x@lf%i7(!B+d97sy!<LIgGac`DkKWk8
ZAK=stE`bik%)ASJ=_G0%OyQf)6=NL8PK857(Zgs)mO8a)jEhK)m6|asE8goh`h{~k+oQwTXjQWp-@>i3^XH!0K#iV!@2H&c*0^z6oDv06rt}XCbV>eK}YU9
If3sBrKTV$s!9rID@HL5dB~WOicmHmGapg<Blz**sqBY@KU^5!qv;$>Q>idPUx3-e>++%C@%WT4_v+lpbddk60(d-uVigm@rAjC=BmLL0(-THIbmf*Z4G2>D
0rFiI{h8Mh-GHv$xXf{8OX8EHlSw)C;|2Afyt9t1^GU>H)e@IfcE(7HK+UPPuaYl<A9xY8hx&Y{&O?*Qp6GY=FSFg%)%bh-E?~wP+H*h>_AO4D)*leqtqPJO
4n_vkmj)du;B5O7ubv2qB{y>3zNk}>%wEzJVz+QTQ-{BxpA}l(g+kZLRd!@JZNob-?io)AH(Sc{z+yHoJp05Bu$Td03_#f)^NEA-A=Ob-ohIfN>`|~H`s!%J
ebSTl99$1|v-8d}P+opE9eDyGBF#<dVyMW%(|I`6in%L8=0ih|WRE0=^PMV`eYt}X_&1M^6A9Exuw-$ld-29i3pwLqzwi?A1CE->%}1EXRe0Z#f#Eqhvw=|M
J-M=V%~?mXr?QU6;j^PTGqk<w*%vaD!+SvCH3Tq76cJ<+&^vaTBtF7JOq&i0xK$jb#Pw{M6mXDIMx#aAmagJ(NUN<^5oj?_4KeRLe(!$nkEz4;O;6+5XK;FU
_oA-a_lkc<dGT30!N~O_UeHB*&#%1HDzANYe&txEI4BX&nrxvq0pEEs<ijTs1)!g4sG>@?o-r`Ccr3@^Ne@*_A<;@i?Raw9_0)nb?~a;9zlzU8;twldy6p{B
Cn=s8`He%cm1VU1=`|rfpVJSbAA16#j9NsYNR*+WrJ^Ni4PkKtQ6@pjBC48P<`@_)oJg$#P|-;dL<})g;(Y_yA%$ORsgp%5_`p*$x#9quCq4uIFd;~6@nJyl
^yqcJ4%5#^a_>$Uo<@d33VJ|YfElMf>NK1zc$hm3#c=Fs%K3!_!O<1(>XQi$BLgJ@(>(AQ@e|r$@sxfljU$1;1O!UJGK3Oe0I&c^%B(;#j36Wl2(X1DP{fRq
H6(yb3QNj>WHM_Lf*I&sJ02i@Ec$+QDTVuCP0uL<%pe~!2sNPf0Jp3>73l)d01^QtIr8+d4$vL)kfzd@k+T>%C1IdB(i{3oXri@;IsqdJ9#mAN3Qq}KeRt92
#k@}!-5XfXkZp#h@8W$*X%nb>b<w#F+Te$-q2OS7A~+{(;dDh!4qmz#G9E=m=mbV2T>xrb`!Jk{JP-sN9CiB7*SQnmPZxWI$1a8+8{;GX5`B~90p6r|Lsk3{
(Aa9!X8#NQ<YkyI;$=l|4V`7$9^tvGCNTe>Ky1MKj(uozrJa=Hw8w6A9~$^RZUV^&A5rAq05D)E`B*C-9`7W<Qd<D&%pXLgPh0|sPzrjm7)FuO!al}`MVr_F
d$55)?f~{zOQw`+fiE!Y!L>jdOU&pN6of#$2Yz`lJ<|KlaXBO*&_N{KY8D<jRFd~Bw569)n7>()uH;BXjIyw%4JYG6VdZ6iApAZe2$Y|j0!E+@pnKB@pujEB
2fR644w>c24K(S=fvpZ;dk4ZJ_4;%>?8tUe)uN1yVS=Xgu%YZ>bje}$op>~dndWRgY<CO}w=icB5Ka<~QlacH(98{AyQXoUB^p<s#tcf+3Je?i^5-dIrx4Ol
@+c`9M#3duUo3;M9=YE|8_v9jbRQp|)8k5g_cEeNsco2t@IbmYM5&(lKiDy+JYeKa<bXs9w?-tWA;CFuR&r(A;37pTCYUIv87STXCnz7*SRrCZRip|7L6#v(
N~phvH34bMflkRZAVUE)AwY!Wf=MHs1u0PUz)LdFCXg{P15^+*41@s!5WtO96w@?9P-G=cNW_d(2-1SYBP9UAf;R&|L<3;LPXK=i9z`#GOf|?bAo6f742oqW
cO72do00XXbN?Al{4nE(LC9MgR3HX?K2$v4`mp<s0s#x=Qa}n%ehQy!XJ_lcb+<YEzv;Ys;NV443l>aLi6#`h&v1i2O%ae5duCM1yHQXwHBB)Z&YfufHt7zz
0y-*cW+|njsJ1i&e-)r~sjaXDA`t?VQ&mLLMFmMj9&JPwEfFOp1Vt3ZNJ&JL6-^pI(os}UQx|sVnW7n>2$0YcDpZI$6~bXdk}$bWShfUc%~~mfpk`vPc*)Mo
-0BEsk&3*qYfMZN5kv&lq|(u}MhSvRr&<))#8DDJRRcm*F^IrKNwU2O(j^qc6fBg?!4nM9OtT>j5&sBWR22z$W7y~-A&Dr6bn0l4stRXk6HNgy#KlYzL`(&2
8a1Y&p-_scA`+BN+LCGtCKi)zL_rlzFcU*2hKEZNK!iZB)^O>n0BS0!fGVk?W~xG(i6#m_;?xrqD?~*MK~+UpyEH*e#U1mz(ZQl(u|yhE$Q>Y64_K5j2H4S2
RTPlU&VmY73SvnNVyi4cQ9)L*6sS%WMam+eq=uZ1D2X)Y6^L1)qLkRnRU0B?i3XNpic+W`hM=Gzh?JwFR8>;UMO461NmLpQRa8X<G*s0QBMihrQB@3-6i^Ly
qL``;0fh>vhNx+2CQ7OcPKb(>rKY9|Y6^uT#2pJo6pacsK(y0{qMaB`5l|Hp(9pyk1qhx^-{p^dacD9G<2oM(S0g0_0u+Ey)LpSm=lL^&ImIeY69&p84l`&c
NdW>7vLA#N_lQtOpKdIpShqoyM09Et2|9y>DpDN+3sRS@$KKJ_!uYB80bzHXtBRCFRl?wz7g^d65dld8Lq;MYpb8YRwJ9-7YzcyjDUDLn7^ov^G?cnmbXWyl
lmS-?@dARhLoscF2#|M98KP>b?B=Fgr7EI|s3;o(p^$;lM#K{#&tOg=F|xD`1Q5e2Z9qFpQjIR!Woih7EtJ#}Buy|n7^_if%0Puyq=rCt#S|20I(B6=ex2h!
eG^F;8VYjN3cCZG3P4dxjSNCKaXLiGVo(Xy6_uP$4T^GD!DBcyMG+Fj&;<!X6qa_=p(2eHMM5a(oj6o8)SG2h6`^Do2;@}FO3hlu1q~HJ6imqsBS}dlfvmGp
5)uSUNi7vn$Usvi6wxFTOH`6X62%265D*niGC;BgB}|NCX*Kq`N+>8^n`0-1K|vJ5gbr}z1&M(at1|V`#Z{^tPBEp8l_^RrVoC@TrP8G#)7{5ZKLm|YeS6&v
*wOU(WEYkQLI{Qx$pso$LJ=Ys*n(m(@j8mCFgig>QAt$Q7ag)c)6FKx3V^XlG31>5X<R0kn$8OkB>c;JU^Ez$I|gDQr9T!Z>l#BA#VpLkgxV<7E-7Vn3yLiv
eTfyaE?g*}L{KqN7Xs26K_Uj2uCVpCK{N*0Xh(@nFG6WFO4$6`8OKUL(qPEQ$OM2vAqo;p*)Rbq3+aS4O2o~3W-HFzaA8-)G5+EK%0J$zl`qx#e(&Tb`ZsPm
qIIemx^daw?{!;iW5u9LjytY+=!Qr}DVZSBYQ*ZM=NYVLu9V{&tT9EZqsDlj^L{&zWtIPtG5gKmW<ADK4d@;OA<#pZD1S_mD-wlBi2{_gv?T>Z)YVBt5TalU
1QQrULtm#n0GrtIBE|+OA_!(ZUCJHuPwzPh{^Q6J54TT`eDpv(`X`vo{tln3G;ohv?Z3kIh1Si7@=fZtrpi>EK>4DA#A663B$2}%qbQ+Zy1yfq^8xJz57G(#
iEMB|4&(H3<f6F<T`_><0GgDgP!S<a1N{fLyuwhD+Hnv;5=_KZP$eLR3CFn}kzej0@PN_D4G|$xRTQszj)r!wCg+|ha7PB)H8eFv8Z{fcx!Ug1#ZnwZr2$PY
mrX=bRA-%{uCdWg8OvvGMDATZcS+nQLDmgLi$)SAf|?R4B<$w34uqj7J7U|qu~bwuKr+C00z9%~lcb>(b{7JI;fR&YM1ZQfA|zEbW4IM^ifIRk8ft3IVI7rA
R>K+^YIY@SM_p47RU1T*cM&^ajT&hxVxWR&u)$o~i=lTSadu8v{#$|TgZQ{a-QG)0_b_s=Nis5vFdo1@v_j`GN`C4D^)saSvC1bW4^`D@j&#Ry6d$n=DeG6e
q8Uc+{Krw;Y;D0lJ5Te&?2J`9zq&xke7*NuaH9_jzrx}~{qzo4`58z25G5biC~!cb&?T}zhhL)T?EFUz+r-L%prW1by}xfruY1OwCn!xIF(w+bXc@9lf{U1Z
F#FDj(s2vWo{4B8VHN^heR2bg@$|KzYOT_8RoC;(it4M9-`X5rzR(IzhxP&JX8PK8r{efTMTWaAWAEGF!29P8bHqS`$rT9RB00-1-2DfSJRP>Aq}x~9w@7{t
T%>f7t<d{(gCw#?6wreSv<Zo&q9>)w9x(l1m~rq}_9B1>4cW#Dhk^5hJ-x_(wtl%gaC6Vld-ZZKGze|BhivLe-KHI3*Q!HKR*7pEDU`E&fe*rd2tR!<;bsYm
iJ4LT7#1e?446zfF+=3<GZ8|5yVhRvF`}_4P`qE(lO2?<>?qAzB$=?lGDZIWK>n#-A<GPX1KJ*V^PeO>rQU9v%Lo{nF@y9nhRHmoQhrDr2Exysu=_JX_P=uA
S|yBvAfyrvyU9@HFFfF5JIe}8MG4EKwW;>_%sAtC2+jQIu|a{$vn52L{Xhx_(1APCNO8a)42kPGC`5+)5JJOJL=wqFtW+Sv7{a5Iv_G*-a7m~-MW3hm83Q~i
MvuEpjG|dMzGN8>F;1wl;x~*8&Ky*piTe;HN!Xg!kJ!4j`OL^9Y|!Y$`O<94tY|ZlD+%AXZhV7$?Kd)1IDueN9JZpBpD~wmlr)d+r=nv#(i@XS-v#h)fec|K
J3T0|9EzJbp^Ow%(134()UtU)Up9gyO7tLtsrM#l(|$QWGy~Gl#wX6{Iw|`3XR4)}M(HaQI5``1cDvC>-bvTqA6OastON8n{i>=Lb@GpJJ&2><(_wcHoT}wP
vM2@J7;3ujT6zo=`>Zy3LE7LsV9al^6;%E$Fr^xQVM=FlJxo0hPo4&Z{cr)oU@93gVdz4!z;L>;Iw^)hsub<nsdO-}kvf{|+OF7Hn#f$WR+dqys~I$PiYTZK
SB=C)bF5}zHMWwKM98Q~D6v#XNor?o)|O?b5m_TuM#fyIPEw*|LBgWCf)fsiM#AN&bVMq;h~$+76E4c~FfIzEDiL=lWaBv`JAzRcn<T4fVwuiyD(y0gMJYL@
2z02l)=?KLoVy4+{2CE?)k3Oz?$Vz@IDO&{MMP2Pl^u~@5)lyv(oT0FWJ)D+Bc4Vqs9g(mbq_O_Gf_FnE|XcDK~L7++(t!IR6#@>B8~+S!iwSB)~v1?Ynycm
Drn4>5~TqKtmSJ+ivdKlR8Y|sQ2``HB(hQ&WGEF0t>iAK=a|6~9J9!OpboV`@(+iqeOs`HfDD8tkt`Hb5d;B&iQpsa6kHqw03N@N0HGk-OcGffp$!mhbUNc@
-IDI$n<9oM5+~jnIfqEM20-W^C}I>T0~^1u2P-5g3>7d;u|XHunyx?tpn`t!f0UIHu?R#16138Ee(qUO@5RJ89Q$&7osr<u5fL;}M6odeQcBVUO;8a`6cHpW
6jIjY6hCq#g8B)-m;=B`2QY>Z2ZUq%94M%H0IJnqVJTFBBPA4sRMRy<B5p7ll%#H862-+hz*7XE#Dr=WVD+9T0I%qZ01c7{tP{{M9<MXq?lYA2KFm?}d_R%$
*wk+|h~11O$2T92zcYWe?GW*ZiUcs8LJEWE`UpW4M8XUs;u^abn4$83LJA~Fz9H)l|7jgz;Qe1f{&EacDooG;5VArJQ&5bbQ7rpXn6zV0<8Z)If<J@yKKg9l
wNDT}5Dp~zM@5hohlC+WiwjC^J9dStH$SX|L^gax=fW(rvK0gGnZct>LQS8H<j_n*w3d*bj%l=%YAHD_wvU&5(V}{fn=~-gVCJFYBuE|}<v{fuhvZ;9PtXvI
6fF!PkLf{dtYH5ANJxxH64FFfN|Xge6D33?6hu)8Kmb(23jsn(w6zelRaB)-RFXghB1usdM3quiDnt=91eH`ULQEkN6EeV*5ituxHC04KQ4u6jAru8d2}wgl
M9`}tDw4G=D-uY=l|?{O(NvOA2|!3PND$Ie45Tce$}ojclrW751k^PYRY1Wcq%f33Q4~atz@7j?(8M%UlBFl90psl8fc}{uArB<dl%7CoG-@HBkf32IP#_?g
?T8{)ikJ!#nx=-5l!6GT23IO!apcgR>tmJjNr}op`qJp~RO%)rhC-AkRz@Z~fy_w~Yt9@J#1#_IQWX^y+Bs>5oU1V~KsbPf9|RXC(1&k*WJz5HhENr(WWXar
6p9c)OcX5+heX8DB#_lRXeg6F6sT$n5~?Xgp&Drh5fEK~M+zuZAMvamcMlpR3K|j82BKJ)sZfb1M?h)P<)Dcc2w19#HJL&v*+kjNsAm$CI0<4?NluW7*1_41
(G4<HQAcEO15TP9h{PHip;?+hq*B;&#Ikt2a;w6)1OjlCj1W*zRK%1G1uVre5J@o&F-<T*6EwvTN<=9#K_w7U4e;PYDf&a&aut2!M3N#D$V#Plq4Wj^lPB#$
3N3y}1NYcb53RqBnq0%PZ}AKxqX(+PwgcLngzQx8AQc1SJ~mH^0`D&pmSIB4ZZ`s`JT0d<=%9$oq7$*o_TdP3w?`fvkWM=cqC=v#%T{}ro!u}?k~VfSR76gW
JF4U*CMG1%XRHVW0aEr1hDyLj^W3D#M%vIq7<IRT-Maz8hDbl)G_;^)k<f%-!I>ah6NmnbvkLnEXwUEuZ|9KJd9P6oVI(~E`#;^!On+DNbB+eq9XPaN%9D`8
035LjWH^^0*D#|O)Gs_b_2!p`NMC_CcD>>L=GjF@zUUd}y)6xNEF?GFHl#MwiF-bb=usgmmt<R05TJ`VLCQ*ytM#3>wCV9z#0zz@kR_}kr8>ptWbXJF5+xBE
Ao1a-BB2mQV>>x{xy$PEM2zb2(>BX8LBSB|_)N7It+RCCyxdw=A<H<;q9D<7qca0bPuqR=pjd5-JZQ$-R|R5*BGUkbp3GLrLlKgMJ3Wh`seX8^WCb`Y=e1F&
o2OP}M?1(RO$JokuTSS#bJ&J0fiU_PEE>o~s*}(fmad6%-@LRjYm!(5m4*26gfS<mz~UMjvWcQw!Ur}>wDaSrK!$CYi#pa4plec2HrPp;_+*BV4UX>cFo2ru
(Cs}qnIs+`*wq%Xv~tgaF}lp5HQCt$2AJfHWle!WbcIW#{<oKM8&|eU`ni^ivD@vlwO7*{`{99@U}~fa3Hr0<W*qu+x6fP@u95S0&!@a8^yuhKTjolX*F$lQ
O|j@*y8UN=H+%HWVYb<9b#ekG#Smkeatp<=ZU}8=UdMfvt(`{wAXv1cs)is?@o^n{Z4bsUD5)L}fH__q(s<~Ywk_3mFAhN@7T&r@v)b2vh`VyC>9w@f&Ftby
HB}{`3Mri-T+73ZrYk&K2Me7`cO<V@a{X*VS?Wl40OaSK<?KI0C(TXI4lN9;#||STZ_)+oL#xZGWusXQrXYa%-fC%vnrRA+v{4tlSbK5P>B+&RycUp8cdM}^
tKQLyY+*<-R3I1LB!)N_+UP=858e>47`!6~jhsHlvY<2C(A_7I+gsF(Y4ZHlW|0KF_Pa>atDJ7QBPdm`)a9I7Eo?M`(mCks3Jmkh-N1XnKhEc@{Js_(Hvq+p
izx7K14|UQLUudrcSS?hYQ`Lk4An)DMcVZk)kSxM&5XlLOi<34AP+~+*`*;$<y8UI^Y>eOu%~6GR)l^QdUlFPOI7@T5OggJ4;D)6?)hD>yG=$Pv=M&uK#Se%
t!L;!kY?C$PpB{=MYonxGdwO!&xh1!Xidx}i8aIaPwyIEdnp}Kma1TaNf7c|DgfnqUh{C135>fJ-+HSKHD-?@i0pJ-8?k1?X|qkZ;70x^U%5uXA}ah%JJrp4
Wc&*8{L+gp=uL$*kVGcHzb8V<rQ9~Qfc>^wqAH-1_yhtF;td@c+7=X1h#XpM-niVB6gzCXl1?iLagMOv%(@_*Bh}S`aM8<DZ@Le=6kB#yNlvv8Nk<FNQ^*zs
Q4fCvH!>gtK$lQmh?4-=Zh^GgxufHbV0KTnrqVgq;zZsVQUU7xo2(ImT?iO9sSx{~Cqk|&fbnUUW|3DHWt%m+E=Jj_Wt>&h!66JfGNXS7Tt$WLo+B>!6n8?M
-u`^i4M|9w|Fkp<?RWC;fe;>(!^%e!23;6KlGmCTwT)iQE;Y?C8a+pY-BSzBXI6k`S*fJ4(@y2A<qti3b2O--&YFEETspK4`%7=5W_1o6_0dTp1?n>_kFO@%
RqM|?6=H4o!!U&y#zkzpkpqG$=Tzk^oROOfz8pCiv|eSdSX}+fm0euyvYQ)4$4FF&(pKfz<sQ|lA@1E>tRUek(*(GhF;MX?Tvof}>k7I=Lzb~cJ$3JrLPMb4
OG=eXY<xBftYhNB>8+Hm_v1mJVr?Z-c`(cZjI5RgwicG&`PFjgk1wx<Ztn8c-3<uaXT<-1jxRd9wuQ@_R^$ZjH(U6rblAerDM}cq2W^nQo^CJAcbsrJaNaI(
elKYILq2!2uamQ%9p5>j1cWcIawEKaN0Fpz3vWRQEqe~28xBE>U*oB3aEW3wIrdo2pWs{Ic0V~-MQJM*CE9Uyd)}<&YAoSfe8K78;2-5|qC<$|KHU?>R*YRH
j4R+Oe8V`o5c@qo5^#1)WCV$VGj%Wtp75i+5@EN@Ggo+FqqNxevx4DeyG5^(?L3R|>xAb`q<C^`EYsFSJ3H=jcpM37Xep+NDCmKc7>yvwi%!nwB8$1KPg)y@
J7(gnGB&yrRKvZ)HQzzOzPL2nLWoa9D3M}{EJYMZYg^a8`Qv*YHe@?mu|z#PhQ#SAXpM?~@2tu)x@KFZ3c^}xJ0sYQi8M(odw6sS{Ibn_-3b7U7%&i4@Jx-B
G=xV6SW1^6jR{e{8IE5PF^F-W1{gT25!1d}NDv}Oz+_>O0&kBQpe|VH!}4m;?DO_Sw#4ag-_E<n$0YCD&z~I8wL}^?ld9XK-ig-Z5v(l^I{4miIAMar6%&kM
MTv8@MrbOeSb}!U+BJNVmGN_&M}48DKQP?RBb<2Z`|?cP<VhvOxZ`cFA6K{%k`WuGUpn){QQuC|jo<3VS#i2KE=`C;+OGOHHYvF)J7w2}_F2<f*u6_+=De?c
b$rRgpBCeA`J2+FvX-7M%gM$`?lQ0-?Q29}=Gr)<5z)cHp+RYZH^n&U>;}c6udbKu)@cvKlpW2RgUJ@B2?8bIqTTJwVcO!v%p_npMbPnddSj;>?n4dl02VDI
bSyDfczfq$+BGRIrP@}i;I3OPy+p_LXS|knlQyTW5ZB*pre!1+wDd(DXV2HpxNvkB!KWe%MC@?uGe=_7F=scshC9^E2{jwQ*yz@6h+`(|P{oIhv2+O(XPiTg
-e72mi^!a6`3B9lPBGFaG0bJ!Y~j$P?>4HekgD&DMqIV?NYymwV2C18VPurUz{+W{<zl1~T$Sl6rPd9`RFah^Uhi`|Vfpp?GYc&2(|w8Oo%q%qqOdWNjLRyF
#vNtRDsccU;0r>Pm=FdDAc0~e#Q62>FE*P#lc#-)r<g6?-BGmESWezuQ(j$;oyU`?q+nvtfE~6E#rqKLz7=ZW-UQa}kU@2!whrr`W_$Z~doQASYwzitq6l=U
>U9wq&jvPT-QuDH?YIevYUgd$nNE($2Lo2%Z@vKEwSq@<MODOB9|7V!Joh5>RZzEkJ+G6^ViO(LOf3#M(`!UuhR<7Y7IAZ*G2bEZ0Jzq*eK6V#&MYd?Ad(9!
v#Y9@0q<?E1Zy`J1c?ZYP`nd)(a<xH{J>i!B<z_5*MC=kF>*uBs8giKx$wqf;D@Sr%Q&k7%J_D8do&2%v~2BpW=*lUbR_h0x!ZScK6^g<toY_~{X+flR4Hv2
+!XRLV7n)W(}sF-K8_F9-(}nARdex9ncFUT@b?+*Sr{O(1eOGE8n*ao)}}6=9l;?<!JHwC=6CU(_$ZIZxy_zj5oNY<1d{!sW9u-+*qtMC^Sj?2!e;X$T8SHe
lwNfO8Hn(`#1${*utdsd!h((=8&^2mi8`E#2pnx_f~op*s;(<@siNlyySOdZWDD(Uw=iCv%cOTtk+A@H0cj2zZsBZjY9!93#F44%ev?wxaEjYAGYCl|ji$$o
Huk4d3@XMnVv`w|xt(6y+WXEb;X|P3B?1g4R@$RkdO4QZhc#z9mRZdU7hb08NbR_X<^Gw>(oa3ie8(qJQzMvDcfRN+u-cWR-uJN_M$eq6D-8r^FI6T15&pmd
NOD1q$cGkjqrkVEyjk<Kbchlm@nOzwY!LdqgdXpl&e1NWkz(e|Z+&BlyCf=$I2L<A=6_40Iq<x|a^oitIkwJRV`|Gn7~pT(d8q=A0c<$waf{6@=xNwt;s-i?
3c%4^@vy{!w&y3$IhZ6MX6z@X@Dqt~!z-o(mlu_cK;m%ns7p)5>MF_SwS>sH;YIx3xsdNZahC!{>KGau#pYK%yy8Yj0$#@NZ)aD<x(^O~ZMA`i(<l}MPQ!YJ
w~4xOew`gmZwy`R?)+!cqM2Uq>2l9??irR>FSt3!6BO_`Vdv+S8bb7QtYO|<bia7|E?$OsULJhQFDx9`xY^1Zz>VlgCs-Rn6P>%?jiiwN8ph4Y>%F$Mx=unY
`T=FQ6=B+3=z*O;&YlVE9n@~nk&n?mgg;8WmA27a)TehtQ8f8I?@<yipMG(XioMEvyBFqSVCciBbH3Pct24FXc$U!81P|!0#t?Zk6eS}nynZw0PR@*IU@o|u
j3y*mJCY&xbWt0eYn1&S@mjmZ2jft*sF#4{_0w*riQVnYAqSKkW;P^)VVWjfZlvM~1q3A=g+?;BnY>foUDNQhXnYsK!Bu^rNsLH~ompn+5a(K4Z1+=aTC&~B
Pu|ojs6Q_P2~kd%F^0(G^d{Bysy?vPPl1pug9OPs?S#C0YVT=h6zc+sGt7F?K1a(~%|>=P9R{<~0)v|rm!GxeV)es;ba1y-0;^RcQn&b@jlD=r{9ycdFz%Oi
XgbeWABy*90?w%%B|20qp&e3GEZVvZpt`#YA%~%ihgr0|(>(6t6^mWV@j31F>o~2}5tE$mdc)8eLzW&TN)QmeI;VCLi?XxB_I`TnPO_o!*KweSf^G{WI-Ha+
k@84&<-5~I!3@3FF&cuIj$P5#IIW$rI}4F^#1>*nA6Vo@IEt+cRYH`bQS4+Xp63g}FrWz20>KR|v7mPFPV5R`+2Z>>%4+N+qGCD?kMnoNE)`wZRmD<|Orqj7
b|CnQCWH`CFy~ay5Qz!D9Z52EHG#bb1_Zh@p;Eg*m!^iP8O)VxA=YFzuogf}7*^*;7jWUUV8k-cE5<Hpg`=0_r-O?e3lJ5G*h`Qg?FqzWhcUy`5_F@8{He}k
zs7MxvNc#Q%=V-j6;A3pSm~^Ert{9GJp8SmyP$srEX#C`A;p7x>qcu<n-Eu379H-b811a|$2z_TULl^yJ8%8xuUm7{&vGN4_>T2qXbA8Gyzpm*<JzkthHY`6
%H(Z@KJnBW=~Gn%C8|!Qrk76@F1P7lM~sW47X)NaSz4JlzV)53=5|Djq%h&#<{(%|aVB|)wYUH<TwKvuAsSdwTGhcKa-2C=-#L!mdU!pz<;bx}`O{(HDZClX
k%ww{d4`I>BlTp%NA<W^BwJjtg>_|}_$K1wZw?O0n=h*bZJ_hM@*CVFga!w4SeD)~soa_yc%5s%bD_om*F?z&E+7U6a|V%zz>sz2@N?Gd50_A^8LD>Pwl<dO
IX)wa4w_8T`DL`~0~*<vY_y#qN;6u!YP4{?%cU9mLztKCnu8lJ^4VNvk>NqXW7-y^=XgzJvax;?t)^SDLC<&1aQV*Fd6Zur)JbTv0Pj)1MAbxWtm7MBI>j|q
-xzw18)xfu)u4WrHoe8{NN``?893g86hJ1?k^~o9T9}?HXy#Md0{M4!8+VOFXfFK(u?PRu%{T}GI=jC)<^X8xiRs02ceu@?s<7=f1ylG%v96FUh<4b4obA>w
WJFX?gjhcV9Y$`irxa@CIonGHc_Lmo7QIsFL)&*9UiasWOTaX6G)ENCkq+sucrVTEZS83~+V*|8&z{_E!^qJY<Ku_5^&~Ei-)ro>U6x-niu_V@mgPr|IRY9^
RRT>9Z(}tlr@3Ll;+NZlv{T0eC3up4(aI`)I1zFom?qo#iRFc}!G;S)fYAt7JLT+FYjXnn8M6%u5H_$(>U(n1mAJ*kD}D6u3?@!r=(kQO<DUU{NDLTuQ$vz!
Wz^9(0oa|6f(Ip@u<Bd^sNnq)pm&rcR4BsAKOq42T~Zat&ZWlNT4)qBPDdwsEYzmaMLk8>a0#j!p}-Dq6C{TzUeLmr5Nsc8YjW>+JSm2i%Z%?%=bB*#<WUoK
iX_H*USu3%ZFyIGYYz6c@-Dw+nt^rF!Yp^|DL`J&U+)+@gxNq0d%nM|{IovU4QKLa5k&{;<O}D|2yfL=fGFBt2j;{1w86IL+8-SS77Q3bOsNkB5QbWPC9V(P
M%>?gU^!sLqd7D<KYEAxiyd!xdBW+Wz1_KU`#=5N2F}*6Rm8G(K;}I$Xtq|KVTK5c@980!@07LdXR(y)h-Ae)S?%f)6YonrKtt*u6o=l;o1q7Mae>8e&D;R^
$Py?>ue%al8v=*9Rl+GDTjZ!4cNS{3B&4EACY`p7v5UfKyQW%c6vWgNoNo!aI9h0UO)TY+hZI2o#NyWuQllp+%ZZ9AsEdYEM3m62fHxzqbB39<Ttis%CR54Y
iQd9+I9-Vp-$#4jqImpN!h-dz*B=wQcWHPEMqu59=UvZvrW4?2(Ioe=d3naklTN0&&6uW5(M=XD5p`(p$Vz$h&R(EF5K#-e9r%;I4yA1QQS0YfJzHASM%5*)
pAkHb2<_iT6C$@B`@Q#=*8E7rr7%!z1+0tntPV(Rm)SmEd$iZXd7S}3JYP4j%$}fxBl12%QxaX}o_ci3=qz_XJT(;*MJI$(WTYqvq{LcZ1d<i!7CaxE{fIUB
;t?^tN3g^Q^>DcJ&o1KtYLLkpOIXz#B?>B6?&$t}94XTcIzoS+-P#mosYCqmGZXyd=hb`ffcV-+vs^9m@VQ5+KGUBpA1wp~&M<L3B+&TluG<Z6REI5`OGRX3
6SGbvDechu_WoOcGAf^=xzmqORi6+&;yvL)-XnEw{9k=yPU4f_QcvGq&`RA*%L$1oH9*<Eq@Bm+o=jurVUB;EiuIAnL9r)TZo}3|l#n)%O=DO!ke@=$oykL!
iYOup^0kWl{nr5OFB^Y*^Ierdi57#ZT16=Wg`jCjq7Z2*KnX}FC<P5ctr@=lS~<5zZ|V5q6U#x&_dV}(h0^pcym!0@u1?2f{r-^<&l?`JE6M!;ON)43gYrGk
cY5VUEoH{72~$KxF%c0%E?iKQ#c<Z{j%4%Am0)K%Z>=Y&caj%`l0JK`x2wGzle(X-<L3!e5OHW@@MfJlcrn$%2TGo37hZEf{RebVM#8REhr5Bud0e-kt7{4R
rt`lN8$RBN&(-SUP84*=^37olA&6RWE=)?u(VGdxS!1|UK)5oRp-A@5FZPjii9(;52p#&WU!(ULSGvvj9(@&27RrKc=;afKy}PO%1Nm5cNljEYZp7Cxy1}cI
s7>`(WTyGbxRFuCUdawfmdpbFq<)W|I2ukdnq0kAiZy6$wNVVd)%TT<ZaIYqSB%ryG&{RtifyrA%qYXEDTui1F4>x+6Gt?dhYh8Hq{LDok%`kwBN7`W9o_;i
_3YxUM$#NP704eTe!MTc$Vnm9iCu(LIKjBVM0sZC1>py%>4D944tnw*jB|IOUnh8)Up$s_JM?#cYLgmEl2MtGxVWnI=SUh61UA7ZN-I0@T|1S8C%*TC*ijbn
-Oc(z=1tjM*Bn5uMDDrE@^}?xBL!Gc-2}TOaxjQ?+IMh8wugr>a`n!#JMRpTPtf{-{d%7f1J=evtPOOP-ezQ>KT>>Oc>GR%eqr{3{^SKb(ChQ+Ax9{l)9u>p
d52^Ic1MdVh*+rtks48y{Wy%~x0z1AP3L5ogB`i^w3NS55m7%1PBNbsVDV|%%FmHXR1s)UT!ouAIxRMBhq=S6a-Bhs6L-T;+7^{9D7`3U4uJ;*Ud;3K=fiW3
snT(_ba2zp0&!!%+9P-e3oZkgXzu6|GCXjBi?VWc{T5T+>v1kqg6lopZcHlOj?}ErcB893*e2RLH&%Mg2fuHl4TJOFx8Ls)PnjZdAn2lqB4;o{r<w#cl|7PH
1_g}|zX@<hS^V#B5=fM+us+Z2fIN@og!7G|7?ls0GJV&_DI@hXkrc!lkT{2qaO#1fwD{;~JpeR9A$AU%nUKSC%;)lYlWORTL`m{6sD68x1Nrda^_}1i-B`62
Bd|jrvgN?_hJYYIj@_gNvGETtMKS339zr;M4X_o1Y$giK7?i?4YMgk7JF+9D4=r)wrfVp6k+g;hi19ImBYwv2^P9*V?l|8IMI`Tm_##8cosN95$8pQmuPub=
fd^R1;5fKDd;_eenkHZ2{Ekg;Dd*XHymCWQ){sA6O4ze}`f0;9-o2MVVVdM37*tA!NX3!>9^xZR;g@aLc3W>hF5m$7FuIGzgJ_(dpo@Bu41TSuPAnT)tpOE8
tWgBn$Gi|%`vy;<c=2)wn=m=>cs&`wgX!!ehNfeIa?J>PG!S1}6a-WjK}Atj%Mm^(Vqs@41thPR^D>PtL;A?W-gZB1lrafW0<i*60!T{4sWDS1XfP%vI@J7E
w^Nzf!>>AJ!W>3}4!xS|b`V}u+m!7?d4j&YZ=8b!$vf+Z3}phBq6VfDLSL#17^0zCC<dNHny(<kvlMChA84NO9R%&RB|l>SzF+!GDS`?ILIs?KAZb$qXWSvi
DOynI8BS0Xg;f<I!C0z+-1vT(4yVDClbOLzM%()hm-x`wlXv8Am4*zI>6*;L_dF#q-8P-HG8)s>9$T}v?@_be1RQXur0=%)qnz!mnC_p=KtB`A%ILN`2idx+
BGA(Z*k`VLfe_t~2;3#SI2xmzHQ;U_6(J@{qJkocmMD|w4gr#(24X6TDh3E5D1f1+wh=T71xm!B06{1Lbuptjml;R|fZ}lpLdWzZjIfS5%i^>E9Y{=sDIagx
bMqK*1mGA+&E@-Mqm78Jqk!qjr9?>X<GS0r?a-%MB!xjZLP8eR!X&Pwe}aLb7$&k`XuHgpa$2&G>={)MYQzzb5;2sOO0o(PC`M~=$&iZ8${~qBm>2)EOv++P
yYOiG#8GzaPDeb~zdhN{npKb%Q^|I)%MgTw38R{@!CDzlApGv;+;k#>;dkJX;?_j-gW!Dc0&U4B8Qa_?EJW?((Bu%_fP>qJ?niiIlwLv>cTT+P%E*ds-uH3}
yUFKT)-foKVI)TD9_M?oqQ|Gwo!35ncek`4Qx$Ep4pRrd?hhqHd}FVk#|N)>lX5;iJv*Jw#^xNVloTnXM|q7$w|nP4`R8<4$97YvM-XooW_&^ei}G>?pp1zv
2SJK%Tf1#dr)$v;|1Ll#(ALrrlLBq@8GFikuyC<rAye%E{1pN0T~Kg(gQ=v8`1|qPu&q_b?MmS1TvmEORdo~nUW2C~lVe0cc?`hIMkuB~P)yVfxMvaLvub_r
=f|U}Hz(-rI4`3dsGzXUMg>IP>963YZ93QQ*`0kP<rEn=nnp}w6LBvl<qnVOj$6Y+WoI&J0)9hWwEOAY(p6ay@gwbqBkQa&3ZgHzT#9}14%mmBhRIC{SX*J+
aKyrSl=C2QVYh_i{|iVe$%0i-6HN~HGO_kT{H+d&XzjjvGlp%4AgKzrud2zg8C85A>H537FO4g(XP*RNdA;Im%xUgT!0qs)jGW(``!njPBGpYn0Vc%@MypLD
NAOVgN)QjQp6(9u>e;a9Uke_rcxQKRzfA3+as!x!(6ux}eNXVzC`tF2Lu87O5&%BL_$Wi!yN9R4CXz&T*vXF1O|lx;j{c@NWO~`=2?{4rLV*-SNt!AT=?RYh
kG<etJXBlGnv2jJn8qngDuha<NX!L1VuUg<O3*1H1OYGtkg!Vy4M7u1Lsbzp(F{yb5l}>vQiU;7MNt(oP!v;1L`5uBTa0yd0p7Ve@#T!B>Xdho0^qnQi7-^f
bDU5~x|KyB$*NIC8O`wBSh&pc-G&9W8)J8nz(vr-E~&RqTc(W3Qw|O2Fq#li6ScJ`LK%Bu@ripHmn}|mXPHXC?b+eJFwD?Ogf@cdu>nJ8I5BPeo`hQKqNj0U
QaSE<1-bz>YdVi{kLL8ACdT;y%%Hz~leA50F-~Vx##9VUaX4OWg+pF5EwfH}`RNT*Vr{T<Fi^!>&R19L_tux}?wv1km3+F)K)@10^VgEK0NM;oJ3kDPPt{~9
mcrfj)Z%-;hbIujZ)Dtgb?-WY{E(<DZ7cI?5lEor=3S>kk1(krIM+aL=X#M*7f4ZETCz^&0Z`Si)_ERBdSILZ)ec}&?b`<e!Y~}UxOVMt0CFkRX5=F~r<sX+
h-E*-Ir2U0)aD3=lCU@v>7HhDmSPCSlq*gV8T3Cp(bdH~ZLyrRR8&P=Akoh58<&tOF2~6a&OjGpFXh42<JX*l*LP`xxn*`TVmfnz@D@61WKTplfb+8_-^lg8
Pwn~r|Fir5T#sPvJP;3m55VBq{AK8`vVKzsb-8eMwXR~|`~n<$hxoX``4(aMgo8DhFi2kZ?RXc8MHBO!U$Rn7x2NBtuTJ1F^5j(is+}?N5|Zk)ml(;_Tw82a
@(8n0&7278Q4At*><~7Qz8IJ@do((yp7xVz;R^v`%x4LRrDbB&Ht?P_S+uB)Tju`T>4xy0TYZ>PeMZM!A_5S#cB!P_E}uQ!eO(44E<oeyyTM^8zkXO*>(-Um
M^lJ6-a_Za-lI1!5ofu5WqjN+)Cn`iA@$sfi)v*UmjppYp;_}gOl?>WSn!&`P3qXP*2*69e4FQswC~8Ld&84dw+KmtAwgpxhL8$;g=h^jz<f!3k31UytRQ&v
rjb+>fQ$qf29P-fPBSSb0LQEMg*@?JCQyka9bgj#nh+ztQzQ~3JO6&;NFH5v;X7s+h$9M;dUn<<<%>5QculL)ZgE3~T)33R#4BQ`9!XeoS_YX|PFl#A(v)@L
-!2TA$xhc6&IJ$)0vK6P;M&9WN`%&PIYVida&@rg_WhFUxl(7HSn;jW+APQC9OV=ho>79f$x2XqVa2>6^UXGf*|ug`D+81sEiQLn_VIl32cX4XjjW9>)4zAh
mEtt&>eV+HH|L9jVv35Iq@YHGRcT@Ei?UHIh{pKJxIO9}g_w_iVb^}FIwu9wo+B`Qdb2>{O4ku7G&CVduvrRH&SGP-f*HNLO$L{H*EXvjj6#l@HHb1(p#`cc
^%fwzP4QyNw1r}-0%~-u*j6&s(=8yh4O0<GAsj%)_(xTDY^^5bYL`1Ruf_Mp%!q<0W>_O28pdQfWUO-#Ei-$$l!{dzYqZr=Z#!WDOs0_p!x>!frSpZh&Lbxy
GI@e1ZFsp9fdmA?9DuOu=G6<;=1^@?S_g;+DUlVLt`#TM`SJAnB=J=WQN=@S>7C}IQ>C*VJ<XRg5|S`^Xt=3Vj-oP+g(Mib;14CGbyMtzCgf~bL*2$Gk*u?`
NWuYO6g2p`SP#dU%fOKyiAhN27qQZEuC{(n@v6adV_u7#UcRiZ2j4+8Wnk(EbiOKTqxlW-(K=pC+Tcis<pW`UQjk?iQ0e^L${Ud-pc{=w_}XnE&nZ*~BteFO
ophbGIE+;D>#lmvy0(;Z@bu)y!XWh19UAEOEm6eD?{z#h#1(!vWFVu@HxWrFf%gmR99L}hUsR*ot|J8eOzFQ-kv(?=zgnvN?ZMLNzT9*CtohgQ{UGwuWJ3_U
^6(4@u#pcM?v?Jza=@&fmot=(E@m$?SPy2U?d7iF8SSdM!&ZujbinI=YwHooKyCEp2hAEPI?lzxAq?vJxK%53o$Im`>43K{jSSQ~POSNE#;zcRQZhw*OA@Ef
!wXuv=Q(pWsQ-0ViC?Z2a*&b4CX9$U?F|qd47@m`5!{B($+pHY>n@IEqB3<&4s7~-K2&B|;(~^XRQH?HDOG{eYVuf)O{V&B>AtHTQEs+$=^ke#t%o*c+%Z!{
s`KHR2K>{~q@P{9=T3+7k|Aq~mv4wWj+(5I20|qOptO=RA>pLW-g%2w;)BrDV>!Q4zGXPG+dVuUIb{N#v(*$8QE9(S<Iv~Pf_%n3ayso)sMuPn^<LO>r1zcl
toO`bmM|vReL5_c%)SRp?1lB7?z!8G?sIyk@tmC*^r*XQ%><G|4nf)K6S`^a8t<J~jh*I!EphLcubIN>K~(|F^olmG1U4s2ROfk=?>lA@A&RvERnvmE!w8E!
UKySs<nyMk#mUhE`r=`Z;=EKrWsykE&Y^kXHw|W#Eu3VR+>|8~OOJT>3rX@($;8p8S3%Mmy|6m8nDwn;?2`3K!We;#85naLTcbdzQr5#m!rFL7)0x+W(}v$%
<p@fzq8vtu3q?Z?!=4(SzPcWzL8+}HSaE$}vmn5MtE`Je+(uvtXlw{TXwGWZ#|?a8rm&D1W-vj>IiUgr!&#D+hhR#mD0vA`TrN(HC-1EB24q2MYN!E)$rNf5
lasQioJGW1FJ_Qup*!tURef{J-p$Jyz3stK1(4;sPMT~%FLwkxt#?mtQW7Z(jk;+zAZ+|hbCl#Ny=#K$?m5j3hy`_Ko09j+8A?GI?#y`Asn4E}3lZ;rkrh)#
8OB)XTivlLOOnAEI{KVdn){=%)puh!i??X)v2$@KS>qAUep%+5Eqn4;hT>d{(R3!uMHN|BPJxTWkQRV37u~_BB2%c$W{85#aU_F@Buw4Rfwsw(6`0kNfI%c>
aQdK$!!(h0d_ts)Zd$rCP$6js-S@ba;&dYCDX46^qynjJ7gP<Hg3ilmyaxo3lTWEnvYoCp9F@uv_uqHJ*4nnl2ti&Zm!odWYsORDNHrT+i!i2;c+w^p9~N!%
Xo@@^yC;cW77r<9dPG3ZUIhr$HLep)Qnl)7gy5?f%si2Y!(JV}6AQA^wZ%onPSIJ@CZpF0-)Ci{w);7SuZ=#$9Z{>eh$M%(JC>|5A|@j|h4RpjL7W#jHCh|S
zIzWlqt<#5s8Xw>H`JYz>(>I+R^>$qxs0!&0T63NL>6=p4AVEeBov6uO|}WN0~DOCE@~B#x#;C;Ye@E^N`a%eLyAveNcISBE(uhKMp#0}Hx|`qFr~pzB<S}C
Zu)+7?_EUE1r!&3$&V*q`ie8<=a-ACeM+;U)!&XCG2yaxJe_W-E~@R0F+p}nAdKQ3`^(Y0_udgc8%mK7tyEO?l@oVxSK5XqBoB)tdFG1V9(T;bvP`>OXI`x-
#d<65GG<C^Vsdnn%S^oK<!$p$r<}g-b<0vk)Oy*(^3$&QxoUSgcSEX>X|+cQ5)XIf?R5ie`qQpZ?T)#@`p&(taqTJyr7rn9XWn&c#ox)Yt7|^2jsX#9$=I^M
v3p+Es}>ws2Lu|$2<;fSfy&6pUfrH>H15DTXlaKjBdI_-A6Iq6d{idF)@c4NE^Fgu2_5yCGe#NR)`_GsRV_5R7m*p*W{R_!L5Lz=E5gg0WqVagWh8+F)+8)9
h3b<kJNZ4MJ-Vt$M>Y&z#1T@Yge6(f&jt>Q$3ewaXB(~pIK1Y2=FyvhD~}xKSw{Ni!u(BkDRi0X#Iov4wVq3)o|I^>B`36K%wwQpp^euQOM<Q;D~&45Hddh!
Ti>VF{NH<SR>5^kCAf$WlE7Zqb{8bRsxK^$WEF_rBXX`zR!ByRQA9ZwJHos`FTq++LQi;@5ws^IWE>U~V|+Ya>U62WxtD7SY(^wn$eF#h*}9bDSJLfT!DQIW
RkqHzZO*5jZ!eoWS++$Uh)nA4=OJpH=3Lizkb>`7>f1yodCiQRqpZ|tI3?Q)oT$}ky|&KQQwN+&-oDlR>4pn^dL|2QjOeh3bj!L5zgEOQYZ&pgTt1K7Pp!de
z|=&`m|c|yPI;u?Foi|}W{ubfk*79HU@1!KLUpVXI<G?Sdre#p-5isAXfQa&aKXx|6lfW1MS<1z*IJD&oN*_f^?LwS6qQXgRZwT~<C9SC;|@EP2X5sh4+Gw%
KwvR~s!&ySkahq;l~;iYJJl5)dh$+s=J0b(3sl{1^$wEO59846>_{V|s-lfq?yj6d$=$;S5NjW&aPItxLr$8evi$SbW*72IvK?GktN4|2Sp57u^p|WXO_b59
ow~WU)uS)xA6a~_t~^->u$2BVEm(uKie#K#M@cl}qm36URW(4cL!p95987KTDV3AnILp#S;97L^z4B}hHEN6{dx*?Si|ZH^0>xqYs=DGaB}lQ2zlX{{nd<!D
eRsl(0@ZXZGv7qmKQNK8nBURa3h`!gpv5dKy5x3vd&2bc!-t~U#APeB8<7I8WUN(j6^@-G$u@3bt!o$>Eb#~%fjmK`r0N}kBt+zgIy*q%hK=?*0?9N&^UR7I
1n|RA1GsAMQ-{B!B}t*p;UO2?g$h-t(<Ky9WlkbO<__`6;Gz<EHBnSiL`^YCRZ%oVR8fLhEp<6Z88}@>CAM&~GmJ#KWMG<E;6<J)oz04KWTQF*DMnvYhd~dZ
pca&DvuUhl-l(Gumv(D97czfp8FmOzn?Q&l!g(#ct!tOY&>l+R=GGb-g8+vqx4h$QVc0WFA#0l_4PdnGjYJWN7l?92jgr0b%w);9yQdIi8F6CfZmvcW7QzC=
B0*>+&F+M*)Ub`*zR3-;h8VI|q7aNdUIp)MLb6hUH&!mtEq5X%5l4-b4h`EQ37cF#rHDZ64Th&{=pl<=4iq!65m!M!wtI>4Tak~i9edZVH?8B3k<yXYDoEC0
8Lg4GttM)c)`^FmJKm&hnt=nB1G>D2j!urIgQ?V~aNsD&aLOG@&L?!iXPg0+2Ky8Zz|l~~&8Aa?B`HACuMNa&hbZuP4$F`@CW*0c3`4qz;+i3%vQUZ)I1^;v
P#6X=XEauKIyF2AE8D5O%g6{$1;D}wRu`620kZN;;89^kV<hf*2|6bn1VFPvEbTbwJJQ6pqnQYiX(Si)=Bh>aELC2GC-{%8J2lrXJ}$Q2{(JzagawK~MPSI3
EhH5v4Il@#RFDxqM}y}OcA5AA4nfmQe4tNUh;p4^h=I62NG}%Tli1OEm5$gMPLhbUltDR;FoACeMidvH@8~(0QAM-^Hk-gdcK@%x&oeQL(Zpc(q&!2AnW-V>
c<*{Ovu{vLf`X6kq~Rc>%|QDjaOXgoOtG2Dx&f}b9f9Eh0pcnhTlM9A)<{b14hE)80>L$P^||Ht@%y#xVS!@qI}hsiGc!+p3uRz(IUKzkoq?AW%wANPeRavN
fg$xirW3zXG@^X)^1@0!eX}Gdu=ENjq8Y~FJjX<E2%-Kk(Nx7$ts@MTRH?s>ZNnBUbjjju?tn&t6p0`qRrUuIH4+fWx=Kj_N|b;+QGtaAu~)6iDjGE<3Z5!#
n!tes1W6JSP)M^Pktj?6lnBcOC+H_ifxuyy0uSamJcp4477I+-mKc%{oF`L_%;LlPlpN)VfMYSdeQ!P#_#(r{P#~OZDd>UD1ygg0Ct!izPMZjx@pcu&mzyku
#*RRpIbl$y4(nuh1sRGl4KxzQoW(&6w{GHr(Lp9B8bdLmDTsiXsi3aTS|o$Q0MZ34%|6DDV@dAV?C?$rGWtdnr3AzYEQKq?4ksOQe!6~#%HF6{;r>r;G`6*k
xWWd-7}(p5yR$lYE7M3_rBBg%iR&<J(JOM;wa#GWzc8)fvkl{P%SuzlEtj(Q3@;>c(I}F&*ir&pMf<Of0v7!qL8G@{Bv;(=0q5BJu4hXjVZx<G`|pc<^O%Uj
2(@Up6{N3;!^929lFM1DMx)C~th;%1M6X<MelggRHK0`9wIR=2ICh%6a8_Q(j>=JDq+p|>Nny&vm8K!2jC~;}d2cL^4{FW<h>FgjZ!?{+V}S^65ay3;(0BwR
pS$jT?At~KNRWzHY^IeV4FXWnMF1`crgp&65l)9PL`g=l283x@U`8UKlp`VqsRCOG1^tQrKHU8fJ00m&1rkhZuux~x%UXT#rFI(oY&Yq$8`K^`9Z}Az1fn5^
0Zd4SP}ofYGb{uosTV)e5Yp8(YGc19DRbJtQZAMS7dz2?MFpD=pIx(`jUhh&A2aEyb{c3@F$C?bM~t}IEV4?C;||6haA$Ts?*OXN*4YN@b(VGKn}CdcCb|~4
2hLj2-mQYCYFHt|4hx*^hTv{67;g4-*EqqQvBPYd0%5e?M))^96j?$Qi3+O9;o<bdv)8X~s9SADM$XDKDDWrr9}=lPdFDsIqaE+&o47^zgWW#6Cm!+_-uUNF
%p7+I43Y<1tC1LJn~pbQA{>{!J*RuVdz9XJp*T#WoX;V|vte=%Z*lv-V+yX4ygN@%GtR9(Ufda}w4C0&?p@zJd-I=V-*NO7l*k`fK8y3;>M@oqQLU)S%Hc0V
vIJWp$Sq|cl5l=ITuLy+l4U@L3K}K=uOR4NSndto_xt*Xsy?4M<WslabQb^^`BBwGMI{pz41CrCh7qH-cGU_iKQ6}@Th3GvMj)S(N!v-OI`RFP(W1mhbQGQZ
ugnSTc!BaTGXE1sLC7wdm}-Hi6A+mOnt@a5)ByS`!#?&yM?20P5u92wWrE8X&4LFkhM0bNVXeS6z}A%MTa$OzPIQW5Vj@vJfhlwvH^O2O&i1&$$dwZqXbvY!
k8rNE6t6J<L<ndo>)W6?m#qk$6lfDiv*Y!&FOUGBMAKm@v7iA^4Ev$H?!#Phkg)Do2%Q}#b?*VZ&vr@>pbauP8Ofo53@Ml$Bd7<yK<!{bF$jygK@QnR5+gz=
_{9{YKv5M8LlDr3K&NztCrbMQo-lhfDWK3aC^|@~7=aoZq98^jbUwlX(Mpswf*M7{Au@ny6loVhNkY<#(k3AnN*V+x8eL>_E@2ci3J(DjubImj!+>bY;YF6&
wTZHu`6Asw_vCN^)X`6y5U@>9;<h|4ogGw75!)XZ?E^xG;!xxOkUkQhcoDvU^Y_X2lTi-aI8AF2Efq^`MI&DJjxy*9D+Hz>qanTl4e$xU4bI_E-0=fc2ehKp
0A*c{xH_clmnlP5VidrMIdM=88A;#2te_qIo0`B6Fu75#nGrNNcTY&{knDjdGhI3IU*c7LO%8)mod!n{P-%+N=(-ex9VgKT<>QVoWuAUO$fZ&=sB&D$FLbFv
??AzfD0OwuVx^;IoIdO7cQ^(UJ&@sqMjqoNO_&~#MQp5Mh_L2{@V`W+PU&1LQ*H(~-y|`R5M(qkm%rNyz@kkBrQ-M1L5OO|B6Iwy=EGzS^TDIZU%<EK$v*)-
m~A)ZdNY?eKL)@&9p<tdWBX<Pj3;^6n(5FM8ZlV1m*gj!_eRv)H3QuJ7%ce+T%T{X3>-@|wUowWDMFQ?3P6KtP<Ns~jFMA-sJ3!uBDUsW<`mSA&C!<KAWo?3
3D0(G<lWD#Hy%5KbU^!_q1=JXS6{EZ97x+QBz4S&K2LUUytj9~NMYVCJCMF3-bykS1<W-`2h|*DQ9DBI&pe7aav{~8l|P%ik!BmtlqB3&IJ!7#x<5H~^N4$m
dM{C=7&iyDeYQBs3EP>ryU}*?HQducr#Q(K5fu<MP(o1!Or*gK5D>vtL_(C)@PIiy0hI9SLu%Ykgyd3kWE_Z!4xy~~OWogG9ChS(h7K;{cB)6!I8Quz4_+(Z
G<cKi;sz9^nh28f9oeQ$hX_efxj<Y|V+sg}5!upGz_fut1pv|nK(!Zjj;RYpZ>o+J2?L}^i7G{;P?-=Yh@h>nIpx^K3<I{JP#j@Opf&vJA4rJpC_9sYuMOMa
-r{kLFc>r*Ee2r^l5Z;9oD;C^zfIvUUr_<oI47aSa4Gf=1CFR0lup%m$yHPoiWGwrNmPMK(@2m)ObftCQ{>=tYS6znRA7arw6g=h>V{3CYG^!uKM!%IwBTtb
glJVZd1P`>Jp&KM(i?B(Wa%diSb6T8Xw0G_kfu+^!20<(v|GUrm(=*_A?LSi2gQI;Pfo50>`zGvLVx1I2X5E8avY}{&}8)OfQr@74G7EYg7#rC4j|Uf28NgS
;E8)3h&WaQY_Nw93iFMUq-+Mvi*3U3<Nn1&Lg4lG$ztw?f|4MFJ{zJrM`uzxCxa)n2bTp-Q$+;;A=MH>$W);+%RvPSp`jF7RZR*BpcT;(`@_@X2jIqlHeKRV
aecQfmrrICQ0gcskRob?qNyeVsF<Loh-p!!K%^!D0Af@ms7gYRDivs<DH=wVqM~SGXqhO9X(*tHK^b8Lf)_tL2O&j(G6uCr7K$c|22|QbscJwBo*o=MTe^ry
2nCU3^By7!LGvjxYE@&a{EoEh^^~s$S{e|>ej;P1#5|ZJK>!jNC*cG2-wVNer=ja;6zH&+FvS@GLS|&Awj<2x$N~8%Kcyc4@R*{6oQcuarUCXl7ctMb%Km1y
nD1JQb^5;U57+kR3OvUF8*H_4!v)@7&fPChhX}s4L)}gHkk__NGZ0!BfrBuh5gK0ujjjo+oghr_mquQrf@d1zdf#smQ0uLt-N=(jZc}!hS~HG`>mkL|&K3kk
Cu5XF<o$i&^m~4DdGogocuu(EFjm23n%z~Uw2cxeH%u>ZolM(RN=#%l?a<9R&yJl<aSCpS1Jpxy)bQ|zm^-0u-bTT6Csu34(Tuz>C4<;!2x4oSv<?}JhR{Se
nIf3;D&W^>sJiDS`1b1=3%Yr1)LmK{2V>kWce}Y1cc^)v%5?4%_j=`ZUApKs7e-!^L9AMb7^qg35K*>~^~E7*$=qpQ);O*Rh-#vQrbIz<XIPpyhk3!Kd&<Ss
5FnE!iIJoxNG#1Fh&x?n@fX%YWMm_4)F)R7)xx26_?)=4TZZE^9iuAtl`eGUT~~<cAy-^|Xvu<k?aK*KZ5No_5X~w?H>0v|85c*5y^g@Yxi7EZ9fjzqK7Dgb
G}d;SzdkZ8p`rMcCXLcF9SKz5A!zlTeBf3E)g6Zw3=v2aJl$Z+jTk!I?qD1!#A51{gIa|`rHDz=jz*ukU92$5W7x~8ydiM5@+S{W$S%Ac9he;yY7{EM=qz;F
V++uLrg*(T$*K;9-C53I)2Ttv=9DO^=;EAX>Qf>N!4L-^9T88>B^0zYLj=eLC>zbUo_n6t&L5wz31r0L#wK8X!e|;ONGYmdXabp{A|j_~;_y4<F$%68@WLEK
JodsE^umZC=_mo@fUO_}AcviH#-hJ`ZYHQEAjt`WH7t<Vzd-6mQ^7PqH9e5^z&s#&Y&{7g1`3FV8K{zyWP+scP$H9$Es}z(5TDf<zU1&nH4qit^hcCZ=utI_
ch{x`sVjvKg9R33JfUX&_-mk^y>Rgw<ApHIMKcvgNx~p8CfgWjSgD?8x6MTiQqoZVSZ1_++G*_9!y0Ezv+U3`Ka2Gcm5DR8@J$nCR3rYo85U*(`%m$1BTWDl
ZKau<IKeG3g*Y3Lb(JVgpN{b_*r(V5k>v@xaUyO=3gu;ir2`P={WqMR@x8&SUl}4@MMVJ;L`4j>MHNC*K@3y{1tbsyF(T5=+7^}wA%>S(8Cohvnl|!4H(*0Z
5U$$+BM?cU$clrMMes>tO-eQtQOii+RZ+u19Gd`F=J4?l5BL=c;&dv+AwUN%(9sYRRzU+tbny-E*@q*Opa*Ey=hgKGBan-L#s?A!pa%e8-{N|_3hERN-nI&2
KhKAE^Mv6}0|pF0WNC(j0cR)u8ScOi0N7vR{EB6WB1R+vAReU&Jg}yk4hew5(1W@{YKQ^}74Ho?c3{z6b@X&3Dhmn-^ha~N>v#}XUN9_5IHo9b4uGIc)-c15
zvh0+Ptw=kPJUc!eyjQ5@DpSL2ez!876YtBwe;VBuP{A^^arRswc`9ken+ar{Nz8;wDP~?!~6O7&K=XG(rt=0fobGeNy-~MROkS1cM+;=NK$XD;9=GbUz*xK
dC^FB4x~xZ!=S^f+0XU+b*&@xFt~qfB|AN~6hEuK{+#M6L424UJiT}c_%IL5*LWUiAeiD@ONCJ}07X$;BD4m+qq5P3-{_Hk`=bbbi@`zA0sfQ_s{ayze^JTP
{(_<ngo^}bBuWYV!c4-tVj!TXL!opH!GxApAU7!9@K3o=@<5RWQXb8BI*R>ZknTar;F$WRgx-CBTB(#!JNW{ktNuq|q4HW>ef4OPD2PaskeHyppwTTMM2I=V
fWZZTz)V6#Wa;De<D`@yv-uwr-%=Zi@DgH}mKeqepN%mnKZB)@<Kl-5byy<C6E_bZ>$)XNyS>YV56L??!?=Zxrd&TS2RWWwqGX1jB;-FtOlCuILA69iJ5f|a
*CP^7atq)dXndeD0{y>o>h1?w35bOzQ~WziAri?XOEiS33a~fd0vIRtmWL&xT7-@dCj6hI!S8=y!gB(OBasv*^sGF@ihOSK=SvNNr8T?^Q6h9%3DCup6$D72
pc<qN-kd%NX~CMF#U2}wGh?a@P9;5kBcb*K_sjd^5EM_#;UTbxQ^b5c8l>u}Xn($O37?h(%ztaQ&j-SYtB;w)TAZttRVa}S0PLiO6c-4{EmBShB8ZTsijshd
Xi8o}21ptM_=Jryc>@XR3EJumV`l~-zm{_{M7}1r9wY5NDbbuvBH&z&pcJIC;2+<H=xhXnsYEV;BwaA+!kWS4FT=z?rT~<rsiBpcpdtl{Bw|kok>kfuNGauS
qi$SKLO(C4hv|TVP+su$Tw}M_`!XK_2lR#$+}~f48S(KA$FLKqABbc(d~k6hu^I`<F!MgCbuDyy;7`g8@C_@OL$^?Ipw$$OCztaQ(&!F>3PGVSFb6q$_+-Ty
7Dt|PW0s(+0xaNFDGIQBl>UlN%!&iz$EkKu-+qPM4MszzP?M=C`RJ&BwUkilFE^|xG`^2WpS-@l7XL^L|7<>=lSE5lMwXV!jwP(Bxl=Qu{;wM71=$oUSypiB
P>3lC)H*~=H){Tc*mrxQyu-x#qo_v>N-<cRrjbk$(sW~9Z&!8F4>wj4Rs>(}h%Hc~h3?zu2KNDqmSu<#kbis?LX#s1%8bzzB~XO{5RoxeO;I$ol!Yr5EzicH
xPqJ`h@)f4;F)TIX^;w@HZ7S5brB#{0t<yO&9tMmO;fN%okg4~_AqpbLDQ?Vr4pQ41|&hq!i0<jjyDnYrx5h%<(<3C9h?J#90*PzM5{_Psgc|ds!lX<s~$UQ
h;7oPA`)sM3R;OK0Vt|Y4!uuMPiu%)WL8WPvZG}K11%XXw{SiO5fF}m)Po7~|9_bM2hzo^VVE=2brDBWpz{q*0m*|8ONjCiHxel@L<JNiK~*<Sl(thy1uY;_
6j3rzLoCPIRm2p;2}s0=K^BKbgIduMKvE<{EKAawX=-5#0idps(k6%Y!kj=?LLrhL)djU+!Hh@;_8f);p9&H}uy{H1^*)K9(myuScMwmmu)#c?j@>=R2P|>Z
_5a~_H_iUP9XryC;7i%e@-4znyG|*tDPqM-H!~AqwCdH!Y}LY2<_tkktDX-2vOi6Z$48n693#dQ>Vzo(paAieHcE@7gXbpf)EL%jqm7M3Lfd|@XI|8Y|KfXn
B!_Fj9XXq~oe=ms)sK!v4-DgYnK1*I3M^40pVjc3?|LJI!zb)c>>`;o8VeOH4NidVx99ZoAaruax#Uy?I+~Nuzk_DQk#<_8Mj57}UOTzO&m^nXf(&FIT)sf~
OG!b~G;28cfFCpi^(0czffA7?ey-dwdb>MJuX=9<Im=Z^bHzAg5Ezh&9TetbO|rN~MA8*(DGV#7g;Ipc;vs?1r4%A2aZy1-K|wA~-Plm+Dh~(|#GD|~L$M)M
#Jp#_rG+$+L*Fp0k{(zk<B+hDc3}y}A=YLhBX4@4nzHJdlF2fQqZQ_X-_$l_D9K70kfn4$vE_}?KpZs;Nhlq_-&4>Y8Njjf#T3xVUJ+UND#}4*^Sn0-!}nv|
({*tok|<P<KFPjzm$4naipLo^-Nddpn8YR|3Pk(By#r3}_r=pAf*d|^kxx8c<8T=tL0~^F-*M>BetE~_N}ty<2eNX6n+7|zIlZP=DXf~^*K^WgJxq0g_XM8E
KqwJtK`2mrzbF!g?cX3!)5XDqb_l8|CgFk6kx0OTKBO)05nv7VM05FEkF+Z4d*!t)SJ|n3ufod?$syg6aF9Kr=LI6tw1UvB4I&hjqI!z|m7nf@L<2(sLZBi@
fzoXZ|0DcLc|Hl^4&S#tqB0-YB#*)rLlsoAk~1+40+3ZP2?R4S3@4y;egn`Q>Yl^j@yK+FS#XFVU}RAL*w_U9+1K3ho_Sx`0!04l3>)-7=$-B_2t);A`(Y2p
QHpTjwSGEsh64~P5~kguowBYB+tSIlYOI}-+$b8NoXgdBN(|?Q1{Us00L4{c=Qxshhh1wdM-_%V-aDFbYejpux<guPHBtk4Zrgn0)sdOkA-Y+#)k8{xakL94
Tr)`CjMiv^f~ax_I@s&RmquUA88UJrbjm&02XVv%gQcohUND^@2zOf65h+Xo4d<7qM$U%Vu(nQVD#J?wBP7Eqj@1JLEn&^JluTOFX8OoRB<qydLPF^~bdgJ%
`q?(~j_KAOUG+u@r9gx}itCgUB<Q;}tK%gEW|s-q8O|9g4N)oWL0A^7s$EQ-I$cX#&bqc7>Say|0pcPcfwehdi8C^|yUd;NyR|riWeI@BZ?fD6aIU9Dx5lRv
yW#{R-%YLvB}TR`z-^*ftt&qUx5yP11vbnsH-gG4FtIl1!xecimhD@+GcCi4^rSP4=gr`)0#z$x#%U<uBRJjm`QH=_!>(hxBt@h_k5k27`+U57tF+E(mcb&s
#lixxblHcmJG>L;U1wU+50)4#SdJr#xY?ZDTvf$Ys7T=75KF2`SW%~;F|R0Xt`MRs3I-Cpo!&7C#iFx0d#t>6y^i`HK6ZT6u>dh#lhCaejDm3<sN!|SVxkYU
%9hDn<a6gmQ?6F)Q&Z|b&|1Y_B&g+wB;&tn3VL(4*JEsEF_QYUE{y`vP}1oJgefU=EJqw>c<<nbuE5~d2Z&`nCWMKp%MAa_j3t79tTt6Mt5{1+_G#p3i>Z-7
j+V4m)>pV`YZL(jMVcYGFDaCjXV@Bd-q$lZb};)KTT}vM#SeRl$R(Z#wU}uY05kDjXMGUAIYZv6Qlb_J{743>mLQTqA^<*cuM>(pjJwft7!A)}h#3^@$zjM#
zloG`u$VIFI*Y5zcI|PeAD05^1m(~A48JdTdp`*H#!WBac(_Z)vT>ST=jFotWa?^b5isI%GXIqK5BUt7>N(xOk8X_QtYC=Tc!Aa(!2P`y&_`FGeZlM$pq3<+
C@De)20}<;V5pFkfP`cSnNmt1Wr~ogl}Lm`vpWSW%>*z@4M{^2^=WaiEG!Wu3qsIR(v*-<OI9IGQZxj?K}tli7=sddrxbKQJf#g%(@``a=z#YK2T{s~f+Cu!
z3vkQ>*KMLll#J7`WQ>-3J=XtBe?YO$A7<<6%7&np6m|=m#5~iKbu@8Vqnc>CVqK?GWZST@jsvWf9=ef|J{2aC@B$>!&&|Q9@FZ7;=!l>+~%Z9js{LwIi<3u
-x@7b1plT_yB<%3r6m-Un!uh?r_@g0UKdk+j;_BRIwV@FrV|mga0ZgYU(sg_`(G{lZ_7Us!uPY0Q9%EDSvJX4mHsRWa@fT~p@*|E0cS{ZlOq&{G8K_z>qQH1
!J1k3ck;e;uEWhC!~P$(obi66JUD=RJpiGihoXOZt>lEJ>G5Qur?YiW9r4a``?Fa)`EPnpXyPp$k&RZHgyO3Ig<t2AsON4ftW;MPRzib=J4r*JkJMrNz8Ig`
xua0P@sx1_2Y5<=27jm5_<QvaZ~opqUq3PbZT_$A{6BXeKf|VAH{y?P2#EfzpBI=k7DWt5fDH+g7%f_}(M4Jnr|4P;aC*&xhu~w|v|Wk8Sxm`^0Ba8Ah?E?;
7<50>&?0Fv&*wk=L~x*OXtS~k-2{u=$)Oq@3>|Cbr|Lha|9}0vkN=$nH|ZT;{=@#q<sKAhExH}=l{W+dZM+~jM7Pr34mf!ob0B)<XI^*LIcen-|KWGAx$~P0
c=x@svhiZ1xjg@~z2n#}1_c}P%cL#3e@l)Z7Z~$FV$=Hm`TnW{KlZn$Sln&FzxaJyIDc@w4;jJQJD%hKPy;7GK(JN?i#kcX*#Qs`5P>t|&hQdUx(&GVfdcrk
0No{lJN-Yx^f1@|ac+cm5$|+rNE`I%(+m3%;}eO$La1*}%}zoKqk+~~b*P^!eNoBGXmt104T+?FBrl#9UDduQb9g7o_>HoKKL+4f?o1aB-?Kvnk!D2Q5rP*z
)flB#=B*>e=-fb(EjM|i@tJ@5(7WFs34_V%K-_`$k*Y)<$velr*#jXNX>?r_yCmOvqaks^p;R5ZE~c;jGO@>h{I#vJN6#BfZv&fk@V)5+S1#le$5&Ivc{^eA
IT+|>0_7s-4xYphEKWQ(_x1~Dm@w*J@$1LjQ0e!7(mmaE%zmHW^{@Z&cO+AV2?a1D$q)
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
            def __init__(self, files: dict[str, str]) -> None:
                self._files = files

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

        if not any(type(finder).__name__ == LakeflowOsipiArchive.__name__ for finder in sys.meta_path):
            files = json.loads(bz2.decompress(base64.b85decode(archive.replace("\n", ""))))
            sys.meta_path.insert(0, LakeflowOsipiArchive(files))
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
